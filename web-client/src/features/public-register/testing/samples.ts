import { http, HttpResponse, type JsonBodyType } from 'msw';
import type { PublicCertification, PublicProduct, PublicProductRow, Verification } from '../model/types';

/** Answers of the API as it gives them, for the tests of this side. */
export const CHECKED_AT = '2026-11-23T08:05:00Z';

export const certification = (change: Partial<PublicCertification> = {}) =>
  ({
    stars: 4,
    status: 'in-force',
    level: 'province',
    issuer: 'UBND tỉnh Đồng Tháp',
    decisionNumber: '123/QĐ-UBND',
    decisionDate: '2025-03-12',
    validFrom: '2025-03-12',
    expiresOn: '2028-03-12',
    endedOn: null,
    endReason: null,
    ...change,
  }) as PublicCertification;

export const verification = (
  verdict: string,
  change: Partial<PublicCertification> = {},
  illustrative = false,
) =>
  ({
    verdict,
    product: {
      code: 'OCOP-7QK2M9XA',
      name: 'Khô cá lóc',
      subjectName: 'Hợp tác xã Sông Tiền',
      unitName: 'Xã Lai Vung',
      groupName: 'Thực phẩm',
      illustrative,
    },
    certification: certification({ status: verdict as PublicCertification['status'], ...change }),
    checkedAt: CHECKED_AT,
  }) as Verification;

export const product = (change: Partial<PublicProduct> = {}) =>
  ({
    code: 'OCOP-7QK2M9XA',
    aliases: ['83-832-28882-2-2022'],
    name: 'Khô cá lóc',
    description: 'Cá lóc một nắng.',
    story: 'Ba đời làm khô.',
    images: [],
    gtins: ['08936000000017'],
    typeCode: 'QD26-08',
    typeName: 'Chế biến từ thuỷ sản',
    groupCode: 'QD26-I',
    groupName: 'Thực phẩm',
    subject: { name: 'Hợp tác xã Sông Tiền', kind: 'cooperative' },
    unit: {
      code: '30211',
      name: 'Xã Tân Thành',
      districtName: 'Huyện Lai Vung',
      provinceName: 'Tỉnh Đồng Tháp',
    },
    currentUnit: { code: '30214', name: 'Xã Lai Vung', districtName: null, provinceName: 'Tỉnh Đồng Tháp' },
    status: 'in-force',
    illustrative: false,
    certification: certification(),
    certifications: [
      certification(),
      certification({
        stars: 3,
        status: 'expired',
        level: 'district',
        issuer: null,
        decisionNumber: '45/QĐ-UBND',
        decisionDate: '2021-05-01',
        validFrom: '2021-05-01',
        expiresOn: '2024-05-01',
      }),
    ],
    sources: [{ title: 'Danh sách công bố', url: 'https://example.vn/ocop' }],
    recalls: [],
    checkedAt: CHECKED_AT,
    ...change,
  }) as PublicProduct;

export const row = (name: string, change: Partial<PublicProductRow> = {}) =>
  ({
    code: `OCOP-${name.replace(/\W/g, '').toUpperCase()}`,
    name,
    subjectName: 'Hợp tác xã Sông Tiền',
    stars: 4,
    status: 'in-force',
    expiresOn: '2028-03-12',
    unitName: 'Xã Lai Vung',
    groupName: 'Thực phẩm',
    illustrative: false,
    ...change,
  }) as PublicProductRow;

export const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  HttpResponse.json(
    { status, code, title: code, detail: `Lỗi ${code}`, traceId: '00-abc' },
    { status, headers },
  );

export const answer = (path: string, body: JsonBodyType) =>
  http.get(`*/api/v1/public/${path}`, () => HttpResponse.json(body));

/** What the filters ask for beside the list. */
export const vocabulary = [
  answer('product-types', {
    items: [
      { code: 'QD26-01', name: 'Rau', groupCode: 'QD26-I', groupName: 'Thực phẩm', groupNameEn: 'Food' },
      { code: 'QD26-12', name: 'Trà', groupCode: 'QD26-II', groupName: 'Đồ uống', groupNameEn: 'Drinks' },
    ],
    nextCursor: null,
  }),
  http.get('*/api/v1/public/administrative-units', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const unit = (code: string, name: string, level: string, parentCode: string | null) => ({
      code,
      name,
      level,
      parentCode,
    });
    const today = [
      unit('30214', 'Xã Lai Vung', 'commune', '82'),
      unit('28261', 'Phường Mỹ Tho', 'commune', '82'),
    ];
    const old = [
      unit('876', 'Huyện Lai Vung', 'district', '87'),
      unit('30211', 'Xã Tân Thành', 'commune', '876'),
      unit('30217', 'Xã Long Hậu', 'commune', '876'),
    ];
    const items = (query.get('on') ? old : today).filter(
      (one) =>
        (!query.get('level') || one.level === query.get('level')) &&
        (!query.get('parent') || one.parentCode === query.get('parent')) &&
        (!query.get('q') || one.code === query.get('q')),
    );
    return HttpResponse.json({ items, nextCursor: null });
  }),
];
