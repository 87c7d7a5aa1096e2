import * as z from 'zod/mini';
import { requiredChoice, requiredText } from '@/lib/forms/checks';
import type { Webhook } from './webhookQueries';

const details = { name: requiredText(200), url: requiredText(1000), types: z.array(z.string()) };
export const detailsSchema = z.object(details);
export type DetailsValues = z.infer<typeof detailsSchema>;

export const webhookSchema = z.object({ clientId: requiredChoice(), ...details });
export type WebhookValues = z.infer<typeof webhookSchema>;

export const emptyWebhook: WebhookValues = { clientId: '', name: '', url: '', types: [] };

export const valuesOf = ({ name, url, types }: Webhook): DetailsValues => ({ name, url, types });
