/** Fixed vocabularies of the contract. */
export const SUBJECT_KINDS = [
  'cooperative',
  'cooperative-group',
  'enterprise',
  'household',
  'farm',
  'other',
  'unknown',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export const isSubjectKind = (kind: unknown): kind is SubjectKind =>
  (SUBJECT_KINDS as readonly unknown[]).includes(kind);

export const LEVELS = ['district', 'commune', 'province', 'ministry'] as const;
export type Level = (typeof LEVELS)[number];
export const isLevel = (level: unknown): level is Level => (LEVELS as readonly unknown[]).includes(level);

export const WORK_ITEMS = [
  'unconfirmed-certification',
  'decision-number-missing',
  'no-certification',
  'unknown-subject',
  'unit-today-missing',
  'no-unit',
  'no-type',
] as const;
export type WorkItemKind = (typeof WORK_ITEMS)[number];
export const isWorkItem = (kind: unknown): kind is WorkItemKind =>
  (WORK_ITEMS as readonly unknown[]).includes(kind);
