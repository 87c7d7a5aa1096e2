import { expect, it } from 'vitest';
import { certificationSchema, emptyCertification, lastValidDay } from './certificationForm';

it('ends a recognition 36 months on', () => expect(lastValidDay('2023-05-10')).toBe('2026-05-10'));
it('ends one of a leap day on 28 February', () => expect(lastValidDay('2024-02-29')).toBe('2027-02-28'));
it('takes a score with a decimal comma', () =>
  expect(certificationSchema.safeParse({ ...emptyCertification, stars: '4', score: '78,5' }).success).toBe(
    true,
  ));
it('refuses a decision of the future', () =>
  expect(
    certificationSchema.safeParse({ ...emptyCertification, stars: '4', decisionDate: '2999-01-01' }).success,
  ).toBe(false));
it('asks for the stars', () => expect(certificationSchema.safeParse(emptyCertification).success).toBe(false));
