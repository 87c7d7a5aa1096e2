import { uuid7 } from '@/lib/offline/uuid7';
import type { ChecklistItem, Inspection } from '@/lib/api/types';

export type Verdict = 'pass' | 'fail' | 'not-applicable';
export type Party = 'team' | 'subject' | 'witness';
export type Result = 'pass' | 'pass-with-remedies' | 'fail';

export interface VisitAnswer {
  id: string;
  itemId: string;
  productId: string | null;
  verdict: Verdict | null;
  number: number | null;
  text: string;
  at: string;
  /** The server's answer that it takes the place of, knowingly. */
  replaces: string | null;
}
export interface VisitFinding {
  id: string;
  itemId: string | null;
  productId: string | null;
  text: string;
  measure: string;
  responsible: string;
  dueOn: string;
  foundAt: string;
}
export interface VisitPhoto {
  id: string;
  findingId: string | null;
  takenAt: string;
  size: number;
  sent: boolean;
}
export interface VisitSample {
  id: string;
  productId: string | null;
  name: string;
  lot: string;
  quantity: string;
  seal: string;
  laboratory: string;
  tests: string;
  keptAtSubject: boolean;
  takenAt: string;
}
export interface VisitSignature {
  id: string;
  party: Party;
  name: string;
  title: string;
  refusal: string;
  /** PNG, base64. */
  drawing: string;
  at: string;
}
export interface Conflict {
  itemId: string;
  productId: string | null;
  theirs: { id: string; verdict: Verdict | null; number: number | null; text: string | null };
}

/** A visit as this device holds it. */
export interface Visit {
  id: string;
  inspection: Inspection;
  preparedAt: string;
  startedAt: string | null;
  place: { latitude: number; longitude: number } | null;
  answers: VisitAnswer[];
  findings: VisitFinding[];
  photos: VisitPhoto[];
  samples: VisitSample[];
  signatures: VisitSignature[];
  opinion: string;
  result: Result | null;
  text: string;
  minutesNumber: string;
  concludedAt: string | null;
  state: 'draft' | 'queued' | 'conflict' | 'refused';
  /** The server's words, in the language of the moment. */
  problem: string | null;
  conflicts: Conflict[];
  startedElsewhere: boolean;
  /** How far the device's clock is ahead of the server's, in milliseconds. */
  clockOff: number;
}

/** Changes what the device holds, and writes it down. */
export type Change = (act: (visit: Visit) => Visit) => void;

const now = () => new Date().toISOString();

export function newVisit(inspection: Inspection): Visit {
  return {
    id: inspection.id,
    inspection,
    preparedAt: now(),
    startedAt: inspection.startedAt,
    place: null,
    answers: inspection.answers.map((a) => ({
      id: a.id,
      itemId: a.itemId,
      productId: a.productId,
      verdict: a.verdict,
      number: a.number,
      text: a.text ?? '',
      at: a.at,
      replaces: null,
    })),
    findings: [],
    photos: [],
    samples: [],
    signatures: [],
    opinion: '',
    result: null,
    text: '',
    minutesNumber: '',
    concludedAt: null,
    state: 'draft',
    problem: null,
    conflicts: [],
    startedElsewhere: false,
    clockOff: 0,
  };
}

export interface Asked {
  item: ChecklistItem;
  productId: string | null;
}

/** Every item to be answered, with the product where it is asked for each. */
export const askedOf = (inspection: Inspection): Asked[] =>
  inspection.checklists.flatMap((list) =>
    list.items.flatMap((item): Asked[] =>
      list.perProduct
        ? inspection.products.map((product) => ({ item, productId: product.productId }))
        : [{ item, productId: null }],
    ),
  );

export const answerTo = (visit: Visit, { item, productId }: Asked) =>
  visit.answers.find((a) => a.itemId === item.id && a.productId === productId);

export const findingOf = (visit: Visit, { item, productId }: Asked) =>
  visit.findings.find((f) => f.itemId === item.id && f.productId === productId);

/** What the register says to an item, as it was prepared; the server asks again. */
export function machineVerdict(
  visit: Visit,
  asked: Asked,
  number: number | null,
  text: string,
): Verdict | null {
  const product = visit.inspection.products.find((p) => p.productId === asked.productId);
  if (!product) return null;
  switch (asked.item.check) {
    case 'product-recognised':
      return product.recognised;
    case 'within-validity':
      return product.valid;
    case 'stars-in-force':
      return number === null ? null : product.valid === 'pass' && number === product.stars ? 'pass' : 'fail';
    case 'gtin-of-subject':
      return text.trim() === ''
        ? null
        : product.gtins.includes(text.trim().padStart(14, '0'))
          ? 'pass'
          : 'fail';
    default:
      return null;
  }
}

export function answer(visit: Visit, asked: Asked, change: Partial<VisitAnswer>): Visit {
  const present = answerTo(visit, asked);
  const onServer = visit.inspection.answers.find(
    (a) => a.itemId === asked.item.id && a.productId === asked.productId,
  );
  const next: VisitAnswer = {
    itemId: asked.item.id,
    productId: asked.productId,
    verdict: null,
    number: null,
    text: '',
    ...present,
    ...change,
    // what the server knows by an id never changes under it
    id: present && present.id !== onServer?.id ? present.id : uuid7(),
    at: now(),
    replaces: change.replaces ?? onServer?.id ?? null,
  };
  const machine = machineVerdict(visit, asked, next.number, next.text);
  if (machine && change.verdict === undefined) next.verdict = machine;
  return { ...visit, answers: [...visit.answers.filter((a) => a !== present), next] };
}

/** Whatever is not answered passes, unless the register knows better. */
export const allPass = (visit: Visit): Visit =>
  askedOf(visit.inspection)
    .filter((asked) => !answerTo(visit, asked))
    .reduce((all, asked) => {
      const product = all.inspection.products.find((p) => p.productId === asked.productId);
      return asked.item.answer === 'text'
        ? all
        : asked.item.check === 'stars-in-force'
          ? answer(all, asked, product?.stars ? { number: product.stars } : { verdict: 'not-applicable' })
          : asked.item.answer === 'number'
            ? answer(all, asked, { verdict: 'not-applicable' })
            : answer(all, asked, { verdict: machineVerdict(all, asked, null, '') ?? 'pass' });
    }, visit);

/** A failing answer begins its finding; one that passes after all takes it away again. */
export function settleFinding(visit: Visit, asked: Asked): Visit {
  const fails = answerTo(visit, asked)?.verdict === 'fail';
  const present = findingOf(visit, asked);
  if (fails && !present) return addFinding(visit, asked);
  if (!fails && present && present.text === '' && !visit.photos.some((p) => p.findingId === present.id))
    return { ...visit, findings: visit.findings.filter((f) => f !== present) };
  return visit;
}

export function addFinding(visit: Visit, asked: Asked | null): Visit {
  const due = new Date();
  due.setDate(due.getDate() + visit.inspection.remedyDays);
  const finding: VisitFinding = {
    id: uuid7(),
    itemId: asked?.item.id ?? null,
    productId: asked?.productId ?? null,
    text: '',
    measure: '',
    responsible: '',
    dueOn: due.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }),
    foundAt: now(),
  };
  return { ...visit, findings: [...visit.findings, finding] };
}

export const failing = (visit: Visit) =>
  askedOf(visit.inspection).filter((asked) => answerTo(visit, asked)?.verdict === 'fail');

export type Missing =
  | { kind: 'start' | 'team' | 'subject' | 'witness' | 'result' | 'text' }
  | { kind: 'answers'; count: number }
  | { kind: 'finding' | 'photo'; item: ChecklistItem };

/** What the server would refuse a conclusion for, said before there is a network. */
export function missingOf(visit: Visit): Missing[] {
  const left = askedOf(visit.inspection).filter((asked) => !answerTo(visit, asked)).length;
  const signed = (party: Party) =>
    visit.signatures.some((s) => s.party === party && (s.drawing || s.refusal));
  const refused = visit.signatures.some((s) => s.party === 'subject' && s.refusal);
  const known = (asked: Asked) =>
    visit.inspection.findings.some(
      (f) => f.itemId === asked.item.id && (asked.productId === null || f.productId === asked.productId),
    );
  const missing: Missing[] = visit.startedAt ? [] : [{ kind: 'start' }];
  if (left > 0) missing.push({ kind: 'answers', count: left });
  for (const asked of failing(visit)) {
    if (known(asked)) continue;
    const finding = findingOf(visit, asked);
    if (!finding?.text.trim()) missing.push({ kind: 'finding', item: asked.item });
    else if (asked.item.needsPhoto && !visit.photos.some((p) => p.findingId === finding.id))
      missing.push({ kind: 'photo', item: asked.item });
  }
  if (!visit.result) missing.push({ kind: 'result' });
  if (!visit.text.trim()) missing.push({ kind: 'text' });
  if (!signed('team')) missing.push({ kind: 'team' });
  if (!signed('subject')) missing.push({ kind: 'subject' });
  if (refused && !signed('witness')) missing.push({ kind: 'witness' });
  return missing;
}
