/** Steps of a recognition's life, by their address. */
export const STEPS = {
  'dinh-chi': 'suspension',
  'khoi-phuc': 'reinstatement',
  rut: 'withdrawal',
} as const;
export type StepSlug = keyof typeof STEPS;
/** Steps that one person enters. */
export type EnteredStep = (typeof STEPS)[StepSlug];
/** A revocation is a step too, but takes its own way: one proposes, another decides. */
export type Step = EnteredStep | 'revocation';
