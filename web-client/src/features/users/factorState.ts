import type { User } from '@/lib/api/types';

/** Whether the owner has a second factor; without one it matters whether a role requires it. */
export const factorStateOf = ({ totp }: User) => (totp.enabled ? 'on' : totp.required ? 'missing' : 'off');
