import i18next from 'i18next';
import clients from './vi/clients.json';

/** Words of applications that connect: one's own account shows them too, and needs no other page's. */
export const connectionTexts = { clients };

const add = () => i18next.addResourceBundle('vi', 'clients', clients);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
