import accounts from './vi/accounts.json';
import audit from './vi/audit.json';
import certifications from './vi/certifications.json';
import common from './vi/common.json';
import errors from './vi/errors.json';
import home from './vi/home.json';
import products from './vi/products.json';
import savedViews from './vi/savedViews.json';
import shell from './vi/shell.json';
import status from './vi/status.json';
import subjects from './vi/subjects.json';
import agencies from './vi/agencies.json';
import units from './vi/units.json';
import vocabulary from './vi/vocabulary.json';
import watches from './vi/watches.json';
import workItems from './vi/workItems.json';

/** Texts of the staff entry. */
export const staffTexts = {
  accounts,
  audit,
  certifications,
  common,
  errors,
  home,
  products,
  savedViews,
  shell,
  status,
  subjects,
  agencies,
  units,
  vocabulary,
  watches,
  workItems,
};

export const loadStaffEnglish = async () => (await import('./staff.en')).default;
