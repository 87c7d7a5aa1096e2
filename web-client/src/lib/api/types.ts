import type { paths } from './schema';

type JsonIn<T> = T extends { content: infer C } ? C[keyof C] : never;
type Operation<P extends keyof paths, M extends keyof paths[P]> = paths[P][M];

/** What an operation answers when it succeeds, by its address, so that no generated name is spelled out in a screen. */
export type Answer<P extends keyof paths, M extends keyof paths[P]> =
  Operation<P, M> extends { responses: infer R }
    ? JsonIn<{ [S in keyof R]: S extends 200 | 201 | 202 ? R[S] : never }[keyof R]>
    : never;
export type Body<P extends keyof paths, M extends keyof paths[P]> =
  Operation<P, M> extends { requestBody: infer B } ? JsonIn<B> : never;
export type Query<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;
type Item<T> = T extends { items: (infer I)[] } ? I : never;

export type Supervision = Answer<'/api/v1/analytics/supervision', 'get'>;
export type Session = Answer<'/api/v1/me', 'get'>;
export type ProductRow = Item<Answer<'/api/v1/products', 'get'>>;
export type ProductDetail = Answer<'/api/v1/products/{id}', 'get'>;
export type SubjectRow = Item<Answer<'/api/v1/subjects', 'get'>>;
export type SubjectDetail = Answer<'/api/v1/subjects/{id}', 'get'>;
export type Certification = Item<Answer<'/api/v1/certifications', 'get'>>;
export type HistoryItem = Item<Answer<'/api/v1/products/{id}/history', 'get'>>;
export type AdministrativeUnit = Item<Answer<'/api/v1/administrative-units', 'get'>>;
export type ProductType = Item<Answer<'/api/v1/product-types', 'get'>>;
export type Agency = Item<Answer<'/api/v1/agencies', 'get'>>;
export type AgencyDetail = Answer<'/api/v1/agencies/{id}', 'get'>;
export type UnitDetail = Answer<'/api/v1/administrative-units/{id}', 'get'>;
export type User = Answer<'/api/v1/users/{id}', 'get'>;
export type Assignment = User['assignments'][number];
export type Delegation = Item<Answer<'/api/v1/me/delegations', 'get'>>;
export type Letter = Answer<'/api/v1/outbox', 'get'>['items'][number];
export type AccountLink = Answer<'/api/v1/users/{id}/links', 'post'>;
/** A browser in which somebody is signed in. */
export type SignedIn = Item<Answer<'/api/v1/sessions', 'get'>>;
/** Another system or application that may connect. */
export type Client = Item<Answer<'/api/v1/oauth-clients', 'get'>>;
/** A traceability portal that records go to. */
export type Portal = Item<Answer<'/api/v1/portals', 'get'>>;
export type PortalDelivery = Item<Answer<'/api/v1/portals/{portal}/deliveries', 'get'>>;
export type Reconciliation = Answer<'/api/v1/portals/{portal}/reconciliations/{id}', 'get'>;
export type PortalDifference = Item<
  Answer<'/api/v1/portals/{portal}/reconciliations/{id}/differences', 'get'>
>;
export type ClientDetail = Answer<'/api/v1/oauth-clients/{id}', 'get'>;
export type Scope = Item<Answer<'/api/v1/oauth-scopes', 'get'>>;
/** An application that the person has allowed. */
export type Consent = Item<Answer<'/api/v1/me/consents', 'get'>>;
export type AuditEntry = Item<Answer<'/api/v1/audit', 'get'>>;
export type RetainedKind = Item<Answer<'/api/v1/retention', 'get'>>;
export type Holiday = Item<Answer<'/api/v1/holidays', 'get'>>;
export type BackgroundJob = Item<Answer<'/api/v1/jobs', 'get'>>;
export type JobRun = BackgroundJob['runs'][number];
export type WatchItem = Item<Answer<'/api/v1/me/watches', 'get'>>;
export type ExpiryReview = Item<Answer<'/api/v1/expiry-reviews', 'get'>>;
export type ExpiryCounts = Answer<'/api/v1/expiry-reviews/counts', 'get'>;
export type Notice = Item<Answer<'/api/v1/notices', 'get'>>;
export type NoticeTemplate = Item<Answer<'/api/v1/notice-templates', 'get'>>;
export type SavedView = Item<Answer<'/api/v1/saved-views', 'get'>>;
export type ImportJob = Answer<'/api/v1/imports/{id}', 'get'>;
export type ImportRow = Item<Answer<'/api/v1/imports/{id}/rows', 'get'>>;
export type WorkItem = Item<Answer<'/api/v1/work-items', 'get'>>;
export type MySubject = Item<Answer<'/api/v1/me/subjects', 'get'>>;
export type MyProduct = MySubject['products'][number];
export type NextStep = MyProduct['nextSteps'][number];
export type CertificationStep = Item<Answer<'/api/v1/certifications/{id}/steps', 'get'>>;
export type NotificationRow = Item<Answer<'/api/v1/notifications', 'get'>>;
export type NotificationChoice = Answer<'/api/v1/me/notification-preferences', 'get'>;
export type ChangeRequestRow = Item<Answer<'/api/v1/change-requests', 'get'>>;
export type ChangeRequestDetail = Answer<'/api/v1/change-requests/{id}', 'get'>;
export type ProposedChange = ChangeRequestDetail['changes'][number];
export type RepresentativeRequest = Item<Answer<'/api/v1/representative-requests', 'get'>>;
export type Representative = Item<Answer<'/api/v1/subjects/{id}/representatives', 'get'>>;
export type RepresentativeCode = Item<Answer<'/api/v1/subjects/{id}/representative-codes', 'get'>>;
export type MadeCode = Answer<'/api/v1/subjects/{id}/representative-codes', 'post'>;
/** A proposal to take a recognition away. */
export type RevocationProposal = Item<Answer<'/api/v1/revocation-proposals', 'get'>>;
export type DecisionRow = Item<Answer<'/api/v1/decisions', 'get'>>;
export type DecisionDetail = Answer<'/api/v1/decisions/{id}', 'get'>;
export type ProgramTarget = Item<Answer<'/api/v1/program-targets', 'get'>>;
export type ExpiringTally = Answer<'/api/v1/figures/expiring', 'get'>['total'];
export type RenewalTally = Answer<'/api/v1/figures/renewals', 'get'>['total'];
export type ComplaintRow = Item<Answer<'/api/v1/complaints', 'get'>>;
export type ViolationRow = Item<Answer<'/api/v1/violations', 'get'>>;
export type Violation = Answer<'/api/v1/violations/{id}', 'get'>;
export type SupervisionTasks = Answer<'/api/v1/supervision-tasks', 'get'>;
export type GtinRow = Item<Answer<'/api/v1/gtins', 'get'>>;
export type GtinDetail = Answer<'/api/v1/gtins/{id}', 'get'>;
export type ArtworkRow = Item<Answer<'/api/v1/artworks', 'get'>>;
export type ArtworkDetail = Answer<'/api/v1/artworks/{id}', 'get'>;
export type MarkUse = Answer<'/api/v1/products/{id}/mark-use', 'get'>;
export type RecallRow = Item<Answer<'/api/v1/recalls', 'get'>>;
export type Recall = Answer<'/api/v1/recalls/{id}', 'get'>;
export type StampGrantRow = Item<Answer<'/api/v1/stamp-grants', 'get'>>;
export type StampGrant = Answer<'/api/v1/stamp-grants/{id}', 'get'>;
export type StampAlertRow = Item<Answer<'/api/v1/stamp-alerts', 'get'>>;
export type StampAlert = Answer<'/api/v1/stamp-alerts/{id}', 'get'>;
export type Complaint = Answer<'/api/v1/complaints/{id}', 'get'>;
export type InspectionPlan = Answer<'/api/v1/inspection-plans/{id}', 'get'>;
export type ProposedTarget = Item<Answer<'/api/v1/inspection-plans/proposals', 'get'>>;
export type InspectionTeam = Answer<'/api/v1/inspection-teams/{id}', 'get'>;
export type InspectionRow = Item<Answer<'/api/v1/inspections', 'get'>>;
export type Inspection = Answer<'/api/v1/inspections/{id}', 'get'>;
export type ChecklistItem = Inspection['checklists'][number]['items'][number];
export type FindingRow = Item<Answer<'/api/v1/findings', 'get'>>;
export type FindingDetail = Answer<'/api/v1/findings/{id}', 'get'>;
export type LocalityReview = Answer<'/api/v1/locality-reviews/{id}', 'get'>;
