import { publicTexts } from '@/lib/i18n/public';

/** The door of the public entry. */
export function PublicHome() {
  return <h1>{publicTexts.public.title}</h1>;
}
