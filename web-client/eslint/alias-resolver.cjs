const fs = require('node:fs');
const path = require('node:path');

const SRC = path.join(__dirname, '../src');
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];

/** Tells the boundaries rule which file `@/…` and relative imports mean; packages are none of its business. */
exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
    const base = source.startsWith('@/')
        ? path.join(SRC, source.slice(2))
        : source.startsWith('.')
          ? path.resolve(path.dirname(file), source)
          : undefined;
    if (base === undefined) return { found: true, path: null };
    const hit = ENDINGS.map((ending) => base + ending).find((candidate) =>
        fs.statSync(candidate, { throwIfNoEntry: false })?.isFile(),
    );
    return hit ? { found: true, path: hit } : { found: false };
};
