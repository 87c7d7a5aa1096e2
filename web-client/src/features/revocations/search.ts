import { choicesOf, listOf, textOf, type RawSearch } from '@/lib/url';

/** What waits, in the order in which a case passes through it. */
export const STAGES = [
  'hearing',
  'review',
  'decision',
  'execution',
  'closed',
  'refused',
  'taken-back',
] as const;
export type Stage = (typeof STAGES)[number];

export interface RevocationSearch {
  stage?: Stage | undefined;
  overdue?: boolean | undefined;
  after?: string[] | undefined;
}

export const readRevocationSearch = (raw: RawSearch): RevocationSearch => ({
  stage: choicesOf(raw['stage'], STAGES)?.[0],
  overdue: raw['overdue'] === true || raw['overdue'] === 'true' ? true : undefined,
  after: listOf(raw['after']),
});

/** What a proposal may rest on. */
export const BASES = ['inspection', 'violation', 'absence', 'request', 'conclusion'] as const;
export type Basis = (typeof BASES)[number];

/** What a violation or another case knows already; only what is given, so that the rest keeps its first value. */
export const readKnownCase = (raw: RawSearch) => {
  const [basis, groundCode, ground] = [
    choicesOf(raw['basis'], BASES)?.[0],
    textOf(raw['groundCode']),
    textOf(raw['ground']),
  ];
  const [basisOn, reference] = [textOf(raw['basisOn']), textOf(raw['reference'])];
  return {
    ...(basis && { basis }),
    ...(groundCode && { groundCode }),
    ...(ground && { ground }),
    ...(basisOn && { basisOn }),
    ...(reference && { reference }),
  };
};
