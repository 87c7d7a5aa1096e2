import i18next from 'i18next';
import holidays from './vi/holidays.json';

/** Words of the calendar of working days: its page alone shows them. */
export const holidayTexts = { holidays };

const add = () => i18next.addResourceBundle('vi', 'holidays', holidays);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
