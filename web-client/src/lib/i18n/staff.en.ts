import type { caseTexts } from './cases';
import type { codeTexts } from './codes';
import type { connectionTexts } from './connections';
import type { holidayTexts } from './holidays';
import type { portalTexts } from './portals';
import type { representationTexts } from './representation';
import type { notificationTexts } from './notifications';
import type { userTexts } from './users';
import type { webhookTexts } from './webhooks';
import type { historyTexts } from './histories';
import type { staffTexts } from './staff';
import type { stampTexts } from './stamps';
import accounts from './en/accounts.json';
import audit from './en/audit.json';
import certifications from './en/certifications.json';
import clients from './en/clients.json';
import codes from './en/codes.json';
import common from './en/common.json';
import decisions from './en/decisions.json';
import errors from './en/errors.json';
import events from './en/events.json';
import expiryReviews from './en/expiryReviews.json';
import holidays from './en/holidays.json';
import complaints from './en/complaints.json';
import figures from './en/figures.json';
import home from './en/home.json';
import imports from './en/imports.json';
import inspectionPlans from './en/inspectionPlans.json';
import inspections from './en/inspections.json';
import jobs from './en/jobs.json';
import localityReviews from './en/localityReviews.json';
import notices from './en/notices.json';
import notifications from './en/notifications.json';
import portals from './en/portals.json';
import producers from './en/producers.json';
import products from './en/products.json';
import recalls from './en/recalls.json';
import revocations from './en/revocations.json';
import savedViews from './en/savedViews.json';
import shell from './en/shell.json';
import stamps from './en/stamps.json';
import status from './en/status.json';
import subjects from './en/subjects.json';
import supervision from './en/supervision.json';
import agencies from './en/agencies.json';
import units from './en/units.json';
import users from './en/users.json';
import violations from './en/violations.json';
import vocabulary from './en/vocabulary.json';
import watches from './en/watches.json';
import webhooks from './en/webhooks.json';
import workItems from './en/workItems.json';

export default {
  accounts,
  audit,
  certifications,
  clients,
  codes,
  common,
  decisions,
  errors,
  events,
  expiryReviews,
  complaints,
  figures,
  holidays,
  home,
  imports,
  inspectionPlans,
  inspections,
  jobs,
  localityReviews,
  notices,
  notifications,
  portals,
  producers,
  products,
  recalls,
  revocations,
  savedViews,
  shell,
  stamps,
  status,
  subjects,
  supervision,
  agencies,
  units,
  users,
  violations,
  vocabulary,
  watches,
  webhooks,
  workItems,
} satisfies Record<
  | keyof typeof staffTexts
  | keyof typeof caseTexts
  | keyof typeof codeTexts
  | keyof typeof connectionTexts
  | keyof typeof holidayTexts
  | keyof typeof portalTexts
  | keyof typeof representationTexts
  | keyof typeof notificationTexts
  | keyof typeof userTexts
  | keyof typeof webhookTexts
  | keyof typeof historyTexts
  | keyof typeof stampTexts,
  object
>;
