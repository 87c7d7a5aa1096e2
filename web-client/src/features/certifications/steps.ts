/** Steps of a recognition's life, by their address. */
export const STEPS = {
  'dinh-chi': 'suspension',
  'khoi-phuc': 'reinstatement',
  'thu-hoi': 'revocation',
  rut: 'withdrawal',
} as const;
export type StepSlug = keyof typeof STEPS;
export type Step = (typeof STEPS)[StepSlug];
