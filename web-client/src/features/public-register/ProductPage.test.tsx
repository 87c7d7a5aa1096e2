import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import type { PublicProduct } from './model/types';
import { certification, problem, product } from './testing/samples';
import { show } from './testing/show';

const JSON_LD = { '@context': 'https://schema.org', '@type': 'Product', name: '</script><b>x' };
const serve = (body: PublicProduct) =>
  server.use(
    http.get('*/api/v1/public/products/:code', ({ request }) =>
      HttpResponse.json(request.headers.get('Accept') === 'application/ld+json' ? JSON_LD : body),
    ),
  );
const block = () => document.head.querySelector('script[type="application/ld+json"]');
const fact = (name: string) => screen.getByText(name).nextSibling;

describe('the page of a product', () => {
  it('says the state first, then the facts', async () => {
    serve(product());
    await show('/san-pham/OCOP-7QK2M9XA');
    expect(await screen.findByRole('heading', { level: 1, name: 'Khô cá lóc' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Tình trạng hôm nay' })).toHaveTextContent('Còn hiệu lực');
    expect(fact('Có giá trị đến')).toHaveTextContent('12/03/2028');
    expect(fact('Quyết định')).toHaveTextContent('123/QĐ-UBND, ngày 12/03/2025');
    expect(fact('Nơi làm ra (khi ghi sổ)')).toHaveTextContent('Xã Tân Thành, Huyện Lai Vung, Tỉnh Đồng Tháp');
    expect(fact('Địa giới hiện nay')).toHaveTextContent('Xã Lai Vung, Tỉnh Đồng Tháp');
    expect(fact('Mã vạch (GTIN)')).toHaveTextContent('08936000000017');
    expect(fact('Mã khác')).toHaveTextContent('83-832-28882-2-2022');
    expect(screen.getByText('Ba đời làm khô.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Danh sách công bố' })).toHaveAttribute(
      'href',
      'https://example.vn/ocop',
    );
    expect(document.title).toBe('Khô cá lóc · OCOP Đồng Tháp');
  });

  it('draws every recognition over time and lists it', async () => {
    serve(product());
    await show('/san-pham/OCOP-7QK2M9XA');
    expect(await screen.findByRole('img', { name: /Thời gian có giá trị/ })).toBeVisible();
    const terms = [...document.querySelectorAll('.term')];
    expect(terms.map((term) => term.hasAttribute('data-lapsed'))).toEqual([false, true]);
    const listed = within(document.querySelector<HTMLElement>('.recognitions')!).getAllByRole('listitem');
    expect(listed[0]).toHaveTextContent('từ 12/03/2025, đến 12/03/2028');
    expect(listed[1]).toHaveTextContent('Hết hạn');
    expect(listed[1]).toHaveTextContent('45/QĐ-UBND, ngày 01/05/2021 · Uỷ ban nhân dân cấp huyện');
    expect(listed[1]!.querySelector('.stars')).toHaveAttribute('data-lapsed');
  });

  it('draws no timeline for a recognition without dates', async () => {
    const undated = certification({
      status: 'unconfirmed',
      validFrom: null,
      expiresOn: null,
      decisionNumber: null,
      decisionDate: null,
    });
    serve(product({ status: 'unconfirmed', certification: undated, certifications: [undated] }));
    await show('/san-pham/OCOP-7QK2M9XA');
    expect(await screen.findByText('Chưa có ngày trong sổ')).toBeVisible();
    expect(document.querySelector('.timeline')).toBeNull();
    expect(fact('Có giá trị đến')).toHaveTextContent('chưa có trong sổ');
  });

  it('carries its data for machines as text that can run nothing, and takes it along when one leaves', async () => {
    serve(product());
    const { unmount } = await show('/san-pham/OCOP-7QK2M9XA');
    await waitFor(() => expect(block()).not.toBeNull());
    expect(JSON.parse(block()!.textContent)).toEqual(JSON_LD);
    unmount();
    expect(block()).toBeNull();
  });

  it('shows photographs with their words, or a drawing of the group', async () => {
    serve(product({ images: [{ url: '/api/v1/public/images/abc', alt: 'Khô cá lóc trên nia' }] }));
    const { unmount } = await show('/san-pham/OCOP-7QK2M9XA');
    expect(await screen.findByRole('img', { name: 'Khô cá lóc trên nia' })).toHaveAttribute(
      'src',
      '/api/v1/public/images/abc',
    );
    unmount();
    serve(product());
    await show('/san-pham/OCOP-7QK2M9XA');
    expect(await screen.findByRole('img', { name: 'Sản phẩm chưa có ảnh' })).toBeVisible();
  });

  it('links no source that is no web address', async () => {
    serve(product({ sources: [{ title: 'Lạ', url: 'javascript:alert(1)' }] }));
    await show('/san-pham/OCOP-7QK2M9XA');
    expect(await screen.findByText('Lạ')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Lạ' })).toBeNull();
  });

  it('says when there is no such product, and keeps robots away', async () => {
    server.use(http.get('*/api/v1/public/products/:code', () => problem(404, 'product.not_found')));
    await show('/san-pham/KHONG-CO');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Không có sản phẩm mang mã này' }),
    ).toBeVisible();
    await waitFor(() =>
      expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex'),
    );
  });
});
