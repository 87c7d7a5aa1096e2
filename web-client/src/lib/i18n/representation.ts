import i18next from 'i18next';
import producers from './vi/producers.json';

/** Words of those who speak for a subject, and of who lets them. */
export const representationTexts = { producers };

const add = () => i18next.addResourceBundle('vi', 'producers', producers);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
