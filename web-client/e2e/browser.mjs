import fs from 'node:fs';
import path from 'node:path';

/** Without windows first: it takes a quarter less time for the same pages. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine; `CHROMIUM` names another. */
export function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
    fs.existsSync(file),
  );
  if (!found) throw new Error(`There is no browser: install one of ${NAMES.join(', ')}.`);
  return found;
}
