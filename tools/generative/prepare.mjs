// Fills the description with what is there on the server, so that Specmatic asks about records that exist.
import fs from 'node:fs';
import path from 'node:path';
import { enter } from './people.mjs';

const { leftOut: LEFT_OUT } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'explained.json'), 'utf8'));
// an id as good as any, of nothing
const NOBODY = '00000000-0000-7000-8000-00000000dead';

/** Which record a field of a body means, by its name. */
const MEANT = {
  agencyId: 'agencies', certificationIds: 'certifications', certifications: 'certifications', complaintId: 'complaints', clientId: 'oauth-clients', duplicateId: 'products',
  intoId: 'complaints', leaderId: '@inspector', memberIds: '@inspector', productId: 'products', productIds: 'products', proposals: 'revocation-proposals', subjectId: 'subjects',
  teamId: 'inspection-teams', unitId: 'administrative-units', planTargetId: 'inspection-plans/*/targets', sourceId: 'findings',
};

/** What a parameter of a query has to name for anything to be found. */
const ASKED = {
  unit: (v) => v.get('@province'), parent: (v) => v.get('@province'), unitOn: () => [new Date().toISOString().slice(0, 10)], agency: 'agencies', subject: 'subjects', product: 'products',
  certificationId: 'certifications', assignmentId: (v) => v.get('@assignment'), clientId: () => ['swagger'], redirectUri: (v) => v.get('@redirect'), scope: () => ['openid register.read'],
  code: 'public/products', types: () => ['certification.', 'product.,subject.'], after: () => [0], from: () => [1], to: () => [20], lot: () => ['L01'], series: () => ['SINH'], token: (v) => v.get('@token'),
};

/** Puts a real value in the place of each parameter in a path; gives the operations for which there is none. */
export async function prepare(api, values, base, address) {
  const somebody = await enter(base, 'can-bo');
  const lists = new Map();
  const list = (at) => {
    if (!lists.has(at)) lists.set(at, somebody.get(`${at}?limit=1`).catch(() => null));
    return lists.get(at);
  };

  async function valueOf(pattern, at, name) {
    if (values.has(pattern)) return values.get(pattern);
    const answer = await list(at);
    const row = answer?.items?.[0];
    return row && (row[name] ?? row.id ?? row.code);
  }

  const missing = [];
  for (const [template, item] of Object.entries(api.paths)) {
    const parts = [[], []];
    const found = new Map();
    let lacking = false;
    for (const segment of template.split('/').slice(3)) {
      const name = segment.match(/^\{(.+)\}$/)?.[1];
      const known = name && [item.parameters, ...Object.values(item).map((o) => o.parameters)].flat().find((p) => p?.in === 'path' && p.name === name)?.schema.enum?.[0];
      const value = name ? (values.get(parts[0].join('/')) ?? known ?? (await valueOf(parts[0].join('/'), parts[1].join('/'), name))) : segment;
      if (value === undefined || value === null) { lacking = true; break; }
      if (name) found.set(name, value);
      parts[0].push(name ? '*' : segment);
      parts[1].push(encodeURIComponent(value));
    }
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.responses) continue;
      if (lacking) missing.push(`${method.toUpperCase()} ${template}`);
      operation.parameters = (operation.parameters ?? []).filter((p) => !LEFT_OUT.some((l) => l.in === p.in && l.name === p.name));
      for (const parameter of operation.parameters)
        if (parameter.in === 'query' && method === 'get' && ASKED[parameter.name] && !parameter.schema.enum) {
          const known = typeof ASKED[parameter.name] === 'string' ? values.get(ASKED[parameter.name]) : ASKED[parameter.name](values);
          const fits = known !== undefined && (parameter.schema.format !== 'uuid' || /^[0-9a-f]{8}-/.test(known)) && (typeof known[0] !== 'number' || parameter.schema.type === 'integer');
          if (fits) parameter.schema = only(parameter.schema, [known].flat());
        } else if (parameter.in === 'path' && found.has(parameter.name)) {
          parameter.schema = only(parameter.schema, [found.get(parameter.name)]);
          delete parameter.example;
        }
    }
  }
  const inspector = (await somebody.get('inspectors?limit=1')).items[0].id;
  for (const [name, schema] of Object.entries(api.components.schemas))
    if (name.endsWith('Request'))
      for (const [field, of] of Object.entries(schema.properties ?? {})) {
        const value = MEANT[field] === '@inspector' ? inspector : values.get(MEANT[field]);
        if (!value) continue;
        if (of.items) of.items = only(of.items, [value, NOBODY]);
        else schema.properties[field] = only(of, [value, NOBODY]);
      }
  simplify(api, address);
  return missing;
}

const only = (schema, values) => ({ type: [schema.type].flat().includes('integer') ? 'integer' : 'string', enum: values.map((v) => ([schema.type].flat().includes('integer') ? Number(v) : String(v))), description: schema.description });

/** Who calls, and by which right, is the business of the proxy; of an answer that comes in several kinds, the first is asked for. */
function simplify(api, address) {
  api.servers = [{ url: address }];
  delete api.components.securitySchemes;
  for (const operation of Object.values(api.paths).flatMap(Object.values)) {
    delete operation.security;
    for (const holder of [operation.requestBody, ...Object.values(operation.responses ?? {})]) {
      const [first] = Object.entries(holder?.content ?? {}).sort(([a], [b]) => b.endsWith('json') - a.endsWith('json'));
      if (first) holder.content = { [first[0]]: first[1] };
    }
  }
}
