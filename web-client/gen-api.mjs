// Writes src/lib/api/schema.d.ts from the API's committed description; `--check` compares instead and fails when they differ.
import fs from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import * as prettier from 'prettier';

const SOURCE = new URL('../docs/api/v1.json', import.meta.url);
const TARGET = new URL('src/lib/api/schema.d.ts', import.meta.url).pathname;

const JSON_TYPE = 'application/json';
const document = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));

for (const operations of Object.values(document.paths))
  for (const operation of Object.values(operations))
    // The client asks for JSON; the same list as a file is a link, whose text would stand in every answer's type.
    for (const { content } of Object.values(operation.responses))
      if (content?.[JSON_TYPE])
        for (const type of Object.keys(content)) if (type !== JSON_TYPE) delete content[type];

const text = await prettier.format(
  `/* Written by \`npm run gen:api\` from docs/api/v1.json; do not edit. */\n${astToString(await openapiTS(document))}`,
  { ...(await prettier.resolveConfig(TARGET)), filepath: TARGET },
);
if (!process.argv.includes('--check')) fs.writeFileSync(TARGET, text);
else if (fs.readFileSync(TARGET, 'utf8') !== text) {
  console.error('src/lib/api/schema.d.ts is not what docs/api/v1.json says: run `npm run gen:api`');
  process.exit(1);
}
