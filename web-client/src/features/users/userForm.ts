import * as z from 'zod/mini';
import { today } from '@/lib/format/dates';
import { optionalDate, requiredChoice, requiredText } from '@/lib/forms/checks';
import { orNull } from '@/lib/forms/values';

const assignment = {
  role: requiredChoice(),
  agencyId: z.string(),
  subjectId: z.string(),
  validFrom: optionalDate(),
  validTo: optionalDate(),
};
interface Days {
  validFrom: string;
  validTo: string;
}
/** Days travel as ISO, so that their order is that of their letters. */
const isInOrder = ({ validFrom, validTo }: Days) => validTo === '' || validTo >= (validFrom || today());
const atLastDay = { path: ['validTo'], error: 'lastBeforeFirst' };

export const assignmentSchema = z.object(assignment).check(z.refine(isInOrder, atLastDay));
export type AssignmentValues = z.infer<typeof assignmentSchema>;

export const invitationSchema = z
  .object({
    displayName: requiredText(200),
    email: z.string().check(
      z.trim(),
      z.refine((text) => /^\S+@\S+\.\S+$/.test(text), 'emailWrong'),
    ),
    ...assignment,
  })
  .check(z.refine(isInOrder, atLastDay));
export type InvitationValues = z.infer<typeof invitationSchema>;

export const emptyAssignment = (): AssignmentValues => ({
  role: '',
  agencyId: '',
  subjectId: '',
  validFrom: today(),
  validTo: '',
});
export const emptyInvitation = (): InvitationValues => ({ displayName: '', email: '', ...emptyAssignment() });

export const assignmentOf = ({ role, agencyId, subjectId, validFrom, validTo }: AssignmentValues) => ({
  role,
  agencyId: orNull(agencyId),
  subjectId: orNull(subjectId),
  validFrom: orNull(validFrom),
  validTo: orNull(validTo),
});
