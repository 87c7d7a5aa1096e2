import type { Answer } from '@/lib/api/types';

type Item<T> = T extends { items: (infer I)[] } ? I : never;

export type PublicProductRow = Item<Answer<'/api/v1/public/products', 'get'>> & { illustrative?: boolean };
export type PublicListRow = Item<Answer<'/api/v1/public/lists/{list}', 'get'>>;
export type ListUnit = Item<Answer<'/api/v1/public/lists/{list}/units', 'get'>>;
export type UnitMap = Answer<'/api/v1/public/unit-map', 'get'>;
/** What a row shows: of the register, or of a published list, which says more. */
export type ShownRow = PublicProductRow & Partial<Omit<PublicListRow, keyof PublicProductRow>>;
export type PublicProduct = Answer<'/api/v1/public/products/{code}', 'get'>;
export type PublicTrace = Answer<'/api/v1/public/products/{code}/trace', 'get'>;
export type Verification = Answer<'/api/v1/public/verify/{code}', 'get'>;
export type PublicCertification = NonNullable<Verification['certification']>;
export type PublicDecisionRow = Item<Answer<'/api/v1/public/decisions', 'get'>>;
export type PublicDecision = Answer<'/api/v1/public/decisions/{id}', 'get'>;
export type PublicRecall = Answer<'/api/v1/public/recalls/{id}', 'get'>;
export type PublicLocalityReview = Item<Answer<'/api/v1/public/locality-reviews', 'get'>>;
export type ServiceState = Answer<'/api/v1/public/status', 'get'>;
export type Snapshot = Answer<'/api/v1/public/snapshots/latest', 'get'>;
export type OpenDataTable = Item<Answer<'/api/v1/public/dictionary', 'get'>>;
export type Statistics = Answer<'/api/v1/public/statistics', 'get'>;
export type Unit = Item<Answer<'/api/v1/public/administrative-units', 'get'>>;
export type ProductType = Item<Answer<'/api/v1/public/product-types', 'get'>>;

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number | null;
}
export type WatchKey = Answer<'/api/v1/public/watches/confirmation', 'post'>;
export type WatchList = Answer<'/api/v1/public/watch-list', 'post'>;
export type ComplaintReceipt = Answer<'/api/v1/public/complaints', 'post'>;
export type ComplaintChallenge = Answer<'/api/v1/public/complaints/challenge', 'get'>;
export type ComplaintState = Answer<'/api/v1/public/complaints/{receipt}', 'get'>;
