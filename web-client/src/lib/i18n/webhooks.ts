import i18next from 'i18next';
import webhooks from './vi/webhooks.json';

/** Words of webhooks, for those few who see to connected systems. */
export const webhookTexts = { webhooks };

const add = () => i18next.addResourceBundle('vi', 'webhooks', webhooks);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
