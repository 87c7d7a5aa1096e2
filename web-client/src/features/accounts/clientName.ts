/** The order matters: each browser also calls itself by the names of those it descends from. */
const BROWSERS: [RegExp, string][] = [
  [/coc_coc_browser|CocCoc/i, 'Cốc Cốc'],
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
];

const nameIn = (names: [RegExp, string][], client: string) =>
  names.find(([pattern]) => pattern.test(client))?.[1];

/** Which browser on which system, as far as what the browser calls itself tells. */
export const readClient = (client: string | null | undefined) => ({
  browser: nameIn(BROWSERS, client ?? ''),
  system: nameIn(SYSTEMS, client ?? ''),
});
