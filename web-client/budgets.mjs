// Byte budgets of the two entries, from the build's manifest (KiB after gzip). A miss fails the build.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { OUT, readManifest } from './build-manifest.mjs';

const { manifest, filesOf } = readManifest();
const read = (file) => fs.readFileSync(path.join(OUT, file));
const gzip = (file) => zlib.gzipSync(read(file), { level: 9 }).length / 1024;

function weigh(keys) {
  const chunks = new Set(keys.flatMap((key) => [...filesOf(key)]));
  const styles = new Set([...chunks].flatMap((key) => manifest[key].css ?? []));
  const sum = (files) => files.reduce((total, file) => total + gzip(file), 0);
  const scripts = [...chunks].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
  return { js: sum(scripts), css: sum([...styles]), requests: scripts.length + styles.size };
}

const failures = [];
function check(name, value, limit, unit = 'KiB') {
  const miss = value > limit;
  if (miss) failures.push(name);
  console.log(
    `${miss ? 'OVER' : ' ok '}  ${name.padEnd(44)} ${value.toFixed(1).padStart(7)} of ${limit} ${unit}`,
  );
}

const publicEntry = weigh(['tra-cuu.html']);
const publicHtml = gzip('tra-cuu.html');
check('public page JS', publicEntry.js, 95);
check('public page CSS', publicEntry.css, 5);
check('public page in all', publicEntry.js + publicEntry.css + publicHtml, 110);
check('public page requests', publicEntry.requests + 2, 8, 'requests');

// The officer's first page is the product list: the shell, the area's layout and the list's own chunk.
const staffPage = (route) => {
  const own = Object.keys(manifest).filter(
    (key) => key.startsWith(`src/routes/${route}`) && key.includes('tsr-split'),
  );
  const shell = Object.keys(manifest).filter((key) => key.startsWith('src/routes/quan-tri.tsx?'));
  return weigh(['index.html', ...shell, ...own]);
};
const routes = [
  ...new Set(
    Object.keys(manifest)
      .filter((key) => key.startsWith('src/routes/') && key.includes('tsr-split'))
      .map((key) => key.slice('src/routes/'.length).split('?')[0]),
  ),
];
// Where an officer arrives; what is opened from there may add its form or its review table.
const FIRST = ['dang-nhap.tsx', 'quan-tri.index.tsx', 'quan-tri.san-pham.index.tsx', 'quan-tri.tsx'];
for (const route of routes) {
  const page = staffPage(route);
  check(`staff ${route} JS`, page.js, FIRST.includes(route) ? 265 : 300);
  check(`staff ${route} CSS`, page.css, 42);
}

const first = filesOf('index.html');
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || first.has(key)) continue;
  const size = gzip(chunk.file);
  if (size > 20) check(`lazy ${path.basename(chunk.file)}`, size, 60);
}

// Only the faces: a fifth of a second on a slow line each.
const fonts = [...new Set(Object.values(manifest).flatMap((chunk) => chunk.assets ?? []))].filter((file) =>
  file.endsWith('.woff2'),
);
check(
  'fonts',
  fonts.reduce((total, file) => total + read(file).length / 1024, 0),
  55,
);
check('font files', fonts.length, 2, 'files');

if (failures.length > 0) {
  console.error(`\n${failures.length} over budget`);
  process.exit(1);
}
