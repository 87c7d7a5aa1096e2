import { useEffect, useId, useState, type ChangeEvent } from 'react';
import { useText } from '@/lib/i18n/plain';
import { verifyPage } from '../model/codes';
import { go } from '../routing/navigation';
import { Icon } from './icons';

interface Detector {
  detect(picture: ImageBitmap): Promise<{ rawValue: string }[]>;
}
interface DetectorKind {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}
const WANTED = ['qr_code', 'ean_13', 'ean_8', 'code_128', 'data_matrix'];
const kind = () => (globalThis as { BarcodeDetector?: DetectorKind }).BarcodeDetector;

async function codeIn(file: File): Promise<string | undefined> {
  const Known = kind();
  if (!Known) return undefined;
  const known = await Known.getSupportedFormats();
  const picture = await createImageBitmap(file);
  const found = await new Known({ formats: WANTED.filter((format) => known.includes(format)) }).detect(
    picture,
  );
  picture.close();
  return found.find((code) => code.rawValue)?.rawValue;
}

/** Reads a code from a photograph where the browser itself can; elsewhere the phone's camera app opens this page. */
export function ScanButton() {
  const { t } = useText();
  const id = useId();
  const [able, setAble] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let here = true;
    void kind()
      ?.getSupportedFormats()
      .then(
        (formats) => here && setAble(formats.includes('qr_code')),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, []);

  async function photographed(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const code = await codeIn(file).catch(() => undefined);
    setFailed(!code);
    if (code) go(verifyPage(code));
  }

  if (!able) return null;
  return (
    <div className="scan">
      <input
        id={id}
        className="hidden"
        type="file"
        accept="image/*"
        capture="environment"
        onChange={photographed}
      />
      <label className="button quiet" htmlFor={id}>
        <Icon name="camera" />
        {t('public.search.scan')}
      </label>
      {failed && <p role="alert">{t('public.search.scanNothing')}</p>}
    </div>
  );
}
