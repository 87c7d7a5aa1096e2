import i18next from 'i18next';
import events from './vi/events.json';

/** Words of the ledger: they come with the pages that show a history. */
export const historyTexts = { events };

const add = () => i18next.addResourceBundle('vi', 'events', events);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
