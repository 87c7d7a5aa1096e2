import { API } from './fetching';

const LISTS = `${API}/lists`;

/** Commands are the same in every language. */
export const commandsOf = (origin: string, day: string, file: string, position: number) => {
  const address = `${origin}${API}/snapshots/${day}/${file}`;
  return {
    resume: `curl -L -C - -o ${file} ${address}`,
    verify: `sha256sum ${file}`,
    follow: `curl -H "Authorization: Bearer $TOKEN" "${origin}/api/v1/changes?after=${position}"`,
  };
};

export const FORMS = [
  ['csv', `${API}/products.csv`],
  ['xlsx', `${API}/products.xlsx`],
  ['inForce', `${LISTS}/in-force.csv`],
  ['revoked', `${LISTS}/revoked.csv`],
  ['rss', `${LISTS}/revoked.rss`],
  ['recalls', `${API}/recalls.csv`],
  ['catalog', `${API}/catalog`],
  ['dictionary', `${API}/dictionary`],
  ['api', '/openapi/v1.json'],
  ['resolver', '/.well-known/gs1resolver'],
  ['status', '/trang-thai'],
] as const;

export const sizeOf = (bytes: number, language: string) => {
  const [unit, divisor] =
    bytes < 1024 * 1024 ? (['kilobyte', 1024] as const) : (['megabyte', 1024 * 1024] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / divisor,
  );
};

export interface Catalog {
  license: { name: string; url: string };
  usageInfo?: string;
}
