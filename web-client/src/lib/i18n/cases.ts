import i18next from 'i18next';
import complaints from './vi/complaints.json';
import decisions from './vi/decisions.json';
import expiryReviews from './vi/expiryReviews.json';
import figures from './vi/figures.json';
import imports from './vi/imports.json';
import inspectionPlans from './vi/inspectionPlans.json';
import inspections from './vi/inspections.json';
import jobs from './vi/jobs.json';
import localityReviews from './vi/localityReviews.json';
import notices from './vi/notices.json';
import recalls from './vi/recalls.json';
import revocations from './vi/revocations.json';
import supervision from './vi/supervision.json';
import violations from './vi/violations.json';

/** Texts of pages that few open: they come with these pages, not with everybody's first one. */
export const caseTexts = {
  complaints,
  decisions,
  expiryReviews,
  figures,
  imports,
  inspectionPlans,
  inspections,
  jobs,
  localityReviews,
  notices,
  recalls,
  revocations,
  supervision,
  violations,
};

const add = () => {
  for (const [namespace, texts] of Object.entries(caseTexts))
    i18next.addResourceBundle('vi', namespace, texts);
};
if (i18next.isInitialized) add();
else i18next.on('initialized', add);
