import i18next from 'i18next';
import portals from './vi/portals.json';

/** Words of the portals: only their two pages need them. */
export const portalTexts = { portals };

const add = () => i18next.addResourceBundle('vi', 'portals', portals);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
