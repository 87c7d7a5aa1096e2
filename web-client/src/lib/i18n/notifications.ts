import i18next from 'i18next';
import notifications from './vi/notifications.json';

/** Words of what a person was told: they come with the page of it and its choices. */
export const notificationTexts = { notifications };

const add = () => i18next.addResourceBundle('vi', 'notifications', notifications);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
