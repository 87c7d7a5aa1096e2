import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { OUT, readManifest } from '../build-manifest.mjs';

/** What an inspector opens without a network: the shell, the own visits, the form of a visit. */
const OFFLINE = [
  'index.html',
  'src/routes/quan-tri.tsx?tsr-split=component',
  'src/routes/quan-tri.kiem-tra.index.tsx?tsr-split=component',
  'src/routes/quan-tri.kiem-tra.$id.phieu.tsx?tsr-split=component',
];

/** Writes the field worker with the list of files that this build's visits need, and no others: a phone fetches it over a poor signal. */
export function fieldWorker() {
  return {
    name: 'ocop-field-worker',
    apply: 'build',
    closeBundle() {
      const { manifest, filesOf } = readManifest();
      const first = OFFLINE.flatMap((key) => [...filesOf(key)]);
      // what these pages load when it is needed, such as English, but no other page
      const later = first
        .flatMap((key) => manifest[key].dynamicImports ?? [])
        .filter((key) => !key.startsWith('src/routes/'));
      const chunks = [...first, ...later.flatMap((key) => [...filesOf(key)])].map((key) => manifest[key]);
      const files = [
        ...new Set(chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])),
        'icon.svg',
      ]
        .map((file) => `/${file}`)
        .sort();
      const source = fs.readFileSync(new URL('worker.js', import.meta.url), 'utf8');
      const version = createHash('sha256')
        .update(JSON.stringify([source, files]))
        .digest('hex')
        .slice(0, 12);
      const worker = source
        .replace('__FILES__', JSON.stringify(files))
        .replace('__VERSION__', JSON.stringify(version));
      fs.writeFileSync(path.join(OUT, 'field-worker.js'), worker);
    },
  };
}
