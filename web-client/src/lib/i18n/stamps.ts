import i18next from 'i18next';
import stamps from './vi/stamps.json';

/** Words of stamps: they come with their pages. */
export const stampTexts = { stamps };

const add = () => i18next.addResourceBundle('vi', 'stamps', stamps);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
