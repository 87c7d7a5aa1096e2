import { textOf } from '@/lib/url';

export const HOME = '/quan-tri';

/** Only an address of this application is a place to return to. */
export const placeOf = (value: unknown) => {
  const text = textOf(value);
  return text && /^\/quan-tri(\/|\?|$)/.test(text) ? text : undefined;
};
