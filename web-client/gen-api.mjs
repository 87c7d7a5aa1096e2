// Writes src/lib/api/schema.d.ts from the API's committed description; `--check` compares instead and fails when they differ.
import fs from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import * as prettier from 'prettier';

const SOURCE = new URL('../docs/api/v1.json', import.meta.url);
const TARGET = new URL('src/lib/api/schema.d.ts', import.meta.url).pathname;

/*
 * What the description's generator gets wrong, set right until it says so itself; each step is then without effect.
 *
 * Answers write every field, but every text, list and object is described as absent or null, whatever the C# type says.
 */
const NEVER_NULL = new Set(
  `aliases alt byStars byStatus candidates cells certification certifications changes choice code columns corrected
  csrfToken decision displayName duplicateName file fileName formerNames gtins heading images items key kind members
  merges messages name page permissions product publicName query roles source sources splits status subject subjectKind
  subjectName successors suspensions text title transfers type user value PublicImage.url ProductImageItem.url
  HistoryChange.field ProductTypeRow.groupCode ProductTypeRow.groupName`.split(/\s+/),
);
const document = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));
const { schemas } = document.components;
const isNull = (type) => type === 'null';
for (const [name, schema] of Object.entries(schemas)) {
  if (name.endsWith('Request') || name === 'Problem' || !schema.properties) continue;
  // Lists are counted only when somebody asks.
  const absent = name.endsWith('Page') ? ['total'] : [];
  schema.required = Object.keys(schema.properties).filter((property) => !absent.includes(property));
  for (const [property, value] of Object.entries(schema.properties))
    if ((NEVER_NULL.has(property) || NEVER_NULL.has(`${name}.${property}`)) && Array.isArray(value.type))
      value.type = value.type.find((type) => !isNull(type));
}

const JSON_TYPE = 'application/json';
const MERGE_PATCH = 'application/merge-patch+json';
const IF_MATCH = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
/** Names are taken in any case; addresses are written in this one. */
const camel = (name) => name[0].toLowerCase() + name.slice(1);
for (const [path, operations] of Object.entries(document.paths))
  for (const [method, operation] of Object.entries(operations)) {
    operation.parameters ??= [];
    for (const parameter of operation.parameters) {
      if (parameter.in === 'query') parameter.name = camel(parameter.name);
      // Only the owner changes a view, and corrections of a list stand beside each other.
      if (parameter.name === 'If-Match' && /\/(imports|saved-views)\//.test(path)) parameter.required = false;
    }
    if (method === 'post' && path.startsWith('/api/v1/certifications/{id}/'))
      operation.parameters.push(IF_MATCH);
    // The client asks for JSON; the same list as a file is a link, whose text would stand in every answer's type.
    for (const { content } of Object.values(operation.responses))
      if (content?.[JSON_TYPE])
        for (const type of Object.keys(content)) if (type !== JSON_TYPE) delete content[type];
    const patch = operation.requestBody?.content?.[MERGE_PATCH]?.schema.$ref;
    if (patch) partial(schemas[patch.split('/').at(-1)]);
  }
/** RFC 7396: an absent field stays as it is, null empties it. */
function partial(schema) {
  delete schema.required;
  for (const value of Object.values(schema.properties)) {
    if (typeof value.type === 'string') value.type = [value.type, 'null'];
    const nested = value.$ref && schemas[value.$ref.split('/').at(-1)];
    if (nested?.properties) partial(nested);
  }
}
document.paths['/api/v1/imports/{id}/commit'].post.requestBody ??= {
  content: {
    'application/json': {
      schema: { type: 'object', properties: { mode: { $ref: '#/components/schemas/ImportMode' } } },
    },
  },
};

const text = await prettier.format(
  `/* Written by \`npm run gen:api\` from docs/api/v1.json; do not edit. */\n${astToString(await openapiTS(document))}`,
  { ...(await prettier.resolveConfig(TARGET)), filepath: TARGET },
);
if (!process.argv.includes('--check')) fs.writeFileSync(TARGET, text);
else if (fs.readFileSync(TARGET, 'utf8') !== text) {
  console.error('src/lib/api/schema.d.ts is not what docs/api/v1.json says: run `npm run gen:api`');
  process.exit(1);
}
