// Writes docs/api/ocop.postman_collection.json from the committed description: each operation once, by tag, with what it must be given.
//   node collection.mjs           writes it            node collection.mjs --check    fails when it is not what it should be
import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../docs/api');
const target = path.join(folder, 'ocop.postman_collection.json');
const api = JSON.parse(fs.readFileSync(path.join(folder, 'v1.json'), 'utf8'));
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const DEEPEST = 4;

const resolve = (schema) => (schema?.$ref ? api.components.schemas[schema.$ref.split('/').pop()] : schema) ?? {};

/** What a schema asks for at least, as a body to begin with. */
function sample(given, depth = 0) {
  const schema = resolve(given);
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  const some = schema.allOf ?? schema.oneOf ?? schema.anyOf;
  if (some) return sample(some.find((s) => s.type !== 'null') ?? some[0], depth);
  const type = [schema.type].flat().find((t) => t !== 'null');
  if (type === 'object' || schema.properties) {
    if (depth >= DEEPEST) return {};
    const names = Object.keys(schema.properties ?? {});
    const needed = schema.required?.length ? names.filter((n) => schema.required.includes(n)) : names;
    return Object.fromEntries(needed.map((n) => [n, sample(schema.properties[n], depth + 1)]));
  }
  if (type === 'array') return depth >= DEEPEST ? [] : [sample(schema.items, depth + 1)];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0;
  if (type === 'boolean') return false;
  return { date: '2026-11-23', 'date-time': '2026-11-23T03:00:00Z', uuid: '00000000-0000-7000-8000-000000000000' }[schema.format] ?? '';
}

function bodyOf(operation) {
  const content = operation.requestBody?.content ?? {};
  const json = Object.keys(content).find((type) => type.includes('json'));
  if (json) {
    const raw = JSON.stringify(sample(content[json].schema), null, 2);
    return { type: json, body: { mode: 'raw', raw, options: { raw: { language: 'json' } } } };
  }
  if (!content['multipart/form-data']) return {};
  const fields = resolve(content['multipart/form-data'].schema).properties ?? {};
  const formdata = Object.entries(fields).map(([key, field]) =>
    resolve(field).format === 'binary' ? { key, type: 'file', src: [] } : { key, type: 'text', value: '' },
  );
  return { body: { mode: 'formdata', formdata } };
}

function request(address, method, operation) {
  const parameters = operation.parameters ?? [];
  const told = (kind) => parameters.filter((p) => p.in === kind);
  const { type, body } = bodyOf(operation);
  const header = [
    ...(type ? [{ key: 'Content-Type', value: type }] : []),
    ...told('header').map((p) => ({ key: p.name, value: '', description: p.description, disabled: !p.required })),
  ];
  const segments = address.slice(1).split('/').map((s) => s.replace(/^\{(.+)\}$/, ':$1'));
  const query = told('query').map((p) => ({ key: p.name, value: '', description: p.description, disabled: !p.required }));
  const variable = told('path').map((p) => ({ key: p.name, value: p.example ?? '', description: p.description }));
  return {
    name: operation.summary ?? operation.operationId,
    request: {
      method: method.toUpperCase(),
      ...(operation.security?.length === 0 ? { auth: { type: 'noauth' } } : {}),
      header,
      url: { raw: `{{baseUrl}}/${segments.join('/')}`, host: ['{{baseUrl}}'], path: segments, query, variable },
      ...(body ? { body } : {}),
      description: operation.description ?? '',
    },
  };
}

const folders = new Map();
for (const [address, item] of Object.entries(api.paths))
  for (const method of METHODS.filter((m) => item[m])) {
    const tag = item[method].tags?.[0] ?? 'Others';
    folders.set(tag, [...(folders.get(tag) ?? []), request(address, method, item[method])]);
  }

const setting = (key, value) => ({ key, value, type: 'string' });
const collection = {
  info: {
    name: `${api.info.title} ${api.info.version}`,
    description: 'Made from the description of the API. Set baseUrl, clientId and clientSecret, then get a token on the tab of authorization.',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  variable: [
    setting('baseUrl', 'http://localhost:5080'),
    setting('clientId', 'sandbox'),
    setting('clientSecret', 'Thu-ket-noi-Dong-Thap-2026'),
  ],
  auth: {
    type: 'oauth2',
    oauth2: [
      setting('grant_type', 'client_credentials'),
      setting('accessTokenUrl', '{{baseUrl}}/connect/token'),
      setting('clientId', '{{clientId}}'),
      setting('clientSecret', '{{clientSecret}}'),
      setting('addTokenTo', 'header'),
    ],
  },
  item: [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => ({ name, item })),
};

const text = JSON.stringify(collection, null, 1) + '\n';
if (!process.argv.includes('--check')) fs.writeFileSync(target, text);
else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) {
  console.error('docs/api/ocop.postman_collection.json is not that of docs/api/v1.json: run scripts/openapi.sh');
  process.exit(1);
}
