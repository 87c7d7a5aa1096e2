import common from './vi/common.json';
import status from './vi/status.json';
import vocabulary from './vi/vocabulary.json';

/** Texts of the staff entry. */
export const staffTexts = { common, status, vocabulary };

export const loadStaffEnglish = async () => (await import('./staff.en')).default;
