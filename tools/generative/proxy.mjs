// Stands between Specmatic and the server: sends what Specmatic cannot know (who is signed in, which version a record has now),
// and holds every answer against the description.
import http from 'node:http';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { enter } from './people.mjs';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
// whose own page it is
const CALLERS = [[/^\/api\/v1\/me\/(findings|subjects|violations)/, 'chu-the'], [/^\/api\/v1\/me\/(delegations|colleagues)/, 'dieu-phoi']];
// of a body that is no JSON only the kind is looked at
const MOST_OF_A_BODY = 20_000_000;

function operations(api) {
  const all = [];
  for (const [template, item] of Object.entries(api.paths)) {
    const pattern = template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]*');
    for (const method of METHODS.filter((m) => item[m]))
      all.push({ method: method.toUpperCase(), template, pattern: new RegExp(`^${pattern}$`), operation: item[method], literal: template.split('{').length });
  }
  // what is written out goes before what a parameter may stand for
  return all.sort((a, b) => a.literal - b.literal);
}

/** What an answer does against the description; undefined when nothing. */
function judge(api) {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  addFormats(ajv);
  // whole numbers that are written as such, and files
  for (const format of ['int32', 'int64', 'double', 'binary', 'byte', 'password']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'api', components: api.components });
  const absolute = (schema) => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'));
  const validators = new Map();

  return ({ operation, method, template }, status, type, body) => {
    let answer = operation.responses[status] ?? operation.responses.default;
    if (!answer) return `${status} is not among its answers`;
    if (answer.$ref) answer = api.components.responses[answer.$ref.split('/').pop()];
    const content = answer.content ?? {};
    const kind = type.split(';')[0].trim();
    if (body.length === 0) return Object.keys(content).length && status !== 304 && method !== 'HEAD' ? `${status} has no body` : undefined;
    const media = content[kind] ?? Object.entries(content).find(([k]) => k.endsWith('/*') && kind.startsWith(k.slice(0, -1)))?.[1];
    if (!media) return `${status} comes as ${kind || 'nothing told'}, not as ${Object.keys(content).join(', ') || 'an empty body'}`;
    if (!/[/+]json$/.test(kind) || !media.schema) return undefined;
    const key = `${method} ${template} ${status} ${kind}`;
    if (!validators.has(key)) validators.set(key, ajv.compile(absolute(media.schema)));
    const validate = validators.get(key);
    try {
      if (validate(JSON.parse(body.toString('utf8')))) return undefined;
    } catch (error) {
      return `${status} is no JSON: ${error.message}`;
    }
    const [error] = validate.errors;
    return `${status}: ${error.instancePath || 'the answer'} ${error.message} (${JSON.stringify(error.params)})`;
  };
}

/** What Specmatic did not expect. Whether a change is taken depends on what is there, which no description can tell; that its shape is right, and that nonsense is not taken, it can. */
function surprise(method, expected, { status, body }, isRight) {
  // texts against a pattern are made at random, and now and then keep it
  if (expected >= 400 && status < 300) return isRight() ? undefined : `${status} although the request is not as described`;
  if (expected >= 300 || status < 400 || (method !== 'GET' && status !== 400)) return undefined;
  const text = body.toString('utf8');
  const { code, errors = [] } = text.startsWith('{') ? JSON.parse(text) : {};
  return `${status} although the request is as described: ${code} ${[...new Set(errors.map((e) => `${e.pointer} ${e.code}`))].join(', ')}`;
}

/** Specmatic sends a file as a text, without a name; a file is what has one. */
const withFile = (body) =>
  Buffer.from(body.toString('latin1').replace(/(name="?file"?)\r\nContent-Type: text\/plain/, '$1; filename="tep.png"\r\nContent-Type: image/png'), 'latin1');

/** Whether the parameters of a request that only reads are as described. */
function judgeParameters(api) {
  const ajv = new Ajv2020({ strict: false, coerceTypes: 'array' });
  addFormats(ajv);
  for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'api', components: api.components });

  return ({ operation, pattern }, path) => {
    const [address, query] = path.split('?');
    const given = new URLSearchParams(query);
    const inPath = (operation.parameters ?? []).filter((p) => p.in === 'path');
    const values = address.match(new RegExp(pattern.source.replaceAll('[^/]*', '([^/]*)')))?.slice(1) ?? [];
    return (operation.parameters ?? []).every((parameter) => {
      if (parameter.in === 'header') return true;
      const all = parameter.in === 'path' ? [decodeURIComponent(values[inPath.indexOf(parameter)] ?? '')] : given.getAll(parameter.name);
      if (all.length === 0) return !parameter.required;
      const schema = JSON.parse(JSON.stringify(parameter.schema).replaceAll('"#/components/', '"api#/components/'));
      return ajv.validate(schema, [schema.type].flat().includes('array') ? all : all[0]);
    });
  };
}

/** Listens on a free port; `findings` and `answers` grow while it is used. */
export async function stand(base, api) {
  const all = operations(api);
  const check = judge(api);
  const isRight = judgeParameters(api);
  const findings = [];
  const answers = new Map();
  const people = new Map();
  const callerOf = async (path, anew) => {
    const name = CALLERS.find(([pattern]) => pattern.test(path))?.[1] ?? 'can-bo';
    // some operations end sessions
    if (anew || !people.has(name)) people.set(name, await enter(base, name));
    return people.get(name);
  };
  const target = new URL(base);
  const agent = new http.Agent({ keepAlive: true });

  const send = (method, path, headers, body) => new Promise((done, failed) => {
    const request = http.request({ agent, host: target.hostname, port: target.port, method, path, headers }, (response) => {
      const parts = [];
      let size = 0;
      response.on('data', (part) => (size += part.length) < MOST_OF_A_BODY && parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
      response.on('error', failed);
    });
    request.on('error', failed);
    request.end(body);
  });

  /** The record that a step belongs to: the longest beginning of its address that can be read and has a version. */
  async function version(path) {
    const segments = path.split('?')[0].split('/');
    for (let length = segments.length; length > 4; length--) {
      const at = segments.slice(0, length).join('/');
      if (!all.some((o) => o.method === 'GET' && o.pattern.test(at))) continue;
      const answer = await send('GET', at, (await callerOf(at)).headers);
      if (answer.status !== 200) continue;
      if (answer.headers.etag) return answer.headers.etag;
      const { version: number } = answer.headers['content-type']?.includes('json') ? JSON.parse(answer.body.toString('utf8')) : {};
      if (number !== undefined) return `"${number}"`;
    }
  }

  /** Passes a request on as somebody who is signed in, and looks at the answer. */
  async function pass(method, path, given, sent, expected) {
    const body = given['content-type']?.startsWith('multipart/') ? withFile(sent) : sent;
    const found = all.find((o) => o.method === method && o.pattern.test(path.split('?')[0]));
    const headers = { ...given, ...(await callerOf(path)).headers };
    delete headers.host;
    if (body !== sent) headers['content-length'] = body.length;
    for (const name of Object.keys(headers)) if (name.startsWith('specmatic')) delete headers[name];
    // a version at random is none; one that is too long is left, to be refused
    if (headers['if-match']?.length <= 100) headers['if-match'] = (await version(path)) ?? headers['if-match'];
    let answer = await send(method, path, headers, body);
    if (answer.status === 401 && found?.operation.security?.length) {
      answer = await send(method, path, { ...headers, ...(await callerOf(path, true)).headers }, body);
    }
    if (!found) return answer;
    const name = `${method} ${found.template}`;
    const counts = answers.get(name) ?? {};
    counts[answer.status] = (counts[answer.status] ?? 0) + 1;
    answers.set(name, counts);
    const wrong = answer.status >= 500 ? `${answer.status}: the server fails` : (check(found, answer.status, answer.headers['content-type'] ?? '', answer.body) ?? surprise(method, expected, answer, () => method === 'GET' && isRight(found, path)));
    if (wrong) findings.push({ operation: name, wrong, path, sent: body.toString('utf8').slice(0, 2000), answer: answer.body.toString('utf8').slice(0, 1000) });
    return answer;
  }

  const server = http.createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const answer = await pass(request.method, request.url, request.headers, Buffer.concat(parts), Number(request.headers['specmatic-response-code'] ?? 0));
    const { 'transfer-encoding': _, connection: __, ...kept } = answer.headers;
    response.writeHead(answer.status, { ...kept, ...(answer.body.length ? { 'content-length': answer.body.length } : {}) });
    response.end(answer.body);
  });

  /** Every kind in which an answer can come, asked for by name: Specmatic takes the first. */
  async function askForEachKind(seeded) {
    for (const { method, template, operation } of all.filter((o) => o.method === 'GET')) {
      const kinds = Object.keys(operation.responses['200']?.content ?? {});
      const needed = seeded.paths[template].get.parameters.filter((p) => p.required);
      if (kinds.length < 2 || needed.some((p) => !p.schema.enum)) continue;
      const path = needed.filter((p) => p.in === 'path').reduce((at, p) => at.replace(`{${p.name}}`, encodeURIComponent(p.schema.enum[0])), template);
      for (const accept of kinds) await pass(method, path, { accept }, Buffer.alloc(0), 200);
    }
  }

  await new Promise((r) => server.listen(0, '127.0.0.1', r));
  return { address: `http://127.0.0.1:${server.address().port}`, findings, answers, askForEachKind, close: () => server.close() };
}
