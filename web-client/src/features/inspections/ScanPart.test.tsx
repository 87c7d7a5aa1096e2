import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import '@/lib/i18n/cases';
import type { Inspection } from '@/lib/api/types';
import { ScanPart } from './ScanPart';

const PRODUCT = {
  productId: 'p',
  name: 'Mắm cá linh',
  code: 'MCL-1',
  gtins: ['08935000000018'],
} as Inspection['products'][number];

function show() {
  render(
    <MantineProvider env="test">
      <ScanPart products={[PRODUCT]} />
    </MantineProvider>,
  );
}

test.each([
  ['mcl-1', 'Đúng sản phẩm: Mắm cá linh'],
  ['https://ocop.example/q/MCL-1', 'Đúng sản phẩm: Mắm cá linh'],
  ['8935000000018', 'Đúng sản phẩm: Mắm cá linh'],
  ['https://id.example/01/08935000000018/10/L1', 'Đúng sản phẩm: Mắm cá linh'],
  ['08935000000025', 'Mã này không phải của sản phẩm trong đợt kiểm tra.'],
])('%s on a label', async (code, said) => {
  show();
  await userEvent.type(screen.getByRole('textbox', { name: 'Quét mã' }), code);
  expect(screen.getByRole('status')).toHaveTextContent(said);
});

test('the camera reads the code and is let go; where it cannot be opened, one types', async () => {
  const stop = vi.fn();
  const getUserMedia = vi
    .fn()
    .mockResolvedValueOnce({ getTracks: () => [{ stop }] })
    .mockRejectedValueOnce(new Error());
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      detect = () => Promise.resolve([{ rawValue: 'MCL-1' }]);
    },
  );
  vi.stubGlobal('navigator', Object.assign(navigator, { mediaDevices: { getUserMedia } }));
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  show();

  await userEvent.click(screen.getByRole('button', { name: 'Quét bằng máy ảnh' }));
  expect(await screen.findByText('Đúng sản phẩm: Mắm cá linh')).toBeVisible();
  expect(stop).toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Quét bằng máy ảnh' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Không mở được máy ảnh');
  vi.unstubAllGlobals();
});
