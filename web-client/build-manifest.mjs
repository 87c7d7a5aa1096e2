// Which files belong together, from the manifest that the build leaves.
import fs from 'node:fs';
import path from 'node:path';

export const OUT = new URL('../src/Ocop.Api/wwwroot/', import.meta.url).pathname;

export function readManifest() {
  const manifest = JSON.parse(fs.readFileSync(path.join(OUT, '.vite/manifest.json'), 'utf8'));

  /** The chunk and all that it imports without waiting. */
  function filesOf(key, seen = new Set()) {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) filesOf(imported, seen);
    return seen;
  }

  return { manifest, filesOf };
}
