import i18next from 'i18next';
import codes from './vi/codes.json';

/** Words of codes, labels and origin: their pages bring them. */
export const codeTexts = { codes };

const add = () => i18next.addResourceBundle('vi', 'codes', codes);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
