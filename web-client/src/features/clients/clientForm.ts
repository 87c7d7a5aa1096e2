import * as z from 'zod/mini';
import type { Client } from '@/lib/api/types';
import { requiredChoice, requiredText } from '@/lib/forms/checks';
import { linesOf, orNull } from '@/lib/forms/values';

export const CLIENT_KINDS = ['system', 'public', 'web'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

const details = {
  name: requiredText(200),
  agencyId: z.string(),
  scopes: z.array(z.string()).check(z.minLength(1, 'choose')),
  redirectUris: z.string(),
  addresses: z.string(),
  requestsPerMinute: z
    .string()
    .check(z.refine((text) => text.trim() === '' || /^[1-9]\d{0,5}$/.test(text.trim()), 'countWrong')),
};
export const detailsSchema = z.object(details);
export type DetailsValues = z.infer<typeof detailsSchema>;

export const clientSchema = z.object({ clientId: requiredText(50), kind: requiredChoice(), ...details });
export type ClientValues = z.infer<typeof clientSchema>;

export const emptyClient: ClientValues = {
  clientId: '',
  kind: 'system',
  name: '',
  agencyId: '',
  scopes: [],
  redirectUris: '',
  addresses: '',
  requestsPerMinute: '',
};

export const valuesOf = (client: Client): DetailsValues => ({
  name: client.name,
  agencyId: client.agencyId ?? '',
  scopes: client.scopes,
  redirectUris: client.redirectUris.join('\n'),
  addresses: client.addresses.join('\n'),
  requestsPerMinute: client.requestsPerMinute?.toString() ?? '',
});

export const bodyOf = (values: DetailsValues) => ({
  name: values.name,
  agencyId: orNull(values.agencyId),
  scopes: values.scopes,
  redirectUris: linesOf(values.redirectUris),
  addresses: linesOf(values.addresses),
  requestsPerMinute: values.requestsPerMinute.trim() === '' ? null : Number(values.requestsPerMinute),
});
