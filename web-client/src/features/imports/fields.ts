/** What a column of a list may mean, as the importer names it. */
export const FIELDS = [
  'ignored',
  'ordinal',
  'product-name',
  'subject-name',
  'subject-kind',
  'address',
  'commune',
  'district',
  'province',
  'stars',
  'score',
  'decision-number',
  'decision-date',
  'recognition-year',
  'issue-date',
  'expiry-date',
  'gtin',
  'product-code',
  'group',
  'type',
  'status',
  'source-url',
  'note',
  'tax-code',
  'owner-name',
  'phone',
  'email',
] as const;
export type ImportField = (typeof FIELDS)[number];
export const isField = (field: unknown): field is ImportField =>
  (FIELDS as readonly unknown[]).includes(field);
