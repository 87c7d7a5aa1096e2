import i18next from 'i18next';
import users from './vi/users.json';

/** Words of the administration of accounts: few open its pages, and no list should carry them. */
export const userTexts = { users };

const add = () => i18next.addResourceBundle('vi', 'users', users);
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
