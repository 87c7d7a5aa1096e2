import page from './vi/public.json';
import status from './vi/status.json';
import vocabulary from './vi/vocabulary.json';

/** Texts of the public entry: as few as it shows. */
export const publicTexts = { public: page, status, vocabulary };

/** Fetched only when somebody asks for English. */
export const loadPublicEnglish = async () => (await import('./public.en')).default;
