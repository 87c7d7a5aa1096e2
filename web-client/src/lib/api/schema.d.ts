/* Provisional until docs/api/v1.json lands: then `npm run gen:api` writes this file. */
type Json<T> = { content: { 'application/json': T } };
type Params<Q, P> = { query?: Q; path: P; header?: Record<string, string | undefined>; cookie?: never };
type Read<R, Q = never, P = undefined> = {
  parameters: P extends undefined ? { query?: Q; header?: Record<string, string | undefined> } : Params<Q, P>;
  requestBody?: never;
  responses: { 200: Json<R> };
};
type Write<B, R, P = undefined> = {
  parameters: P extends undefined ? { header?: Record<string, string | undefined> } : Params<never, P>;
  requestBody: { content: { 'application/json': B } };
  responses: { 201: Json<R> };
};
type Patch<B, R, P> = {
  parameters: Params<never, P>;
  requestBody: { content: { 'application/merge-patch+json': B } };
  responses: { 200: Json<R> };
};
type Do<R = unknown, P = undefined> = {
  parameters: P extends undefined ? { header?: Record<string, string | undefined> } : Params<never, P>;
  requestBody?: never;
  responses: { 200: Json<R> };
};
type Page<T> = { items: T[]; nextCursor: string | null; total?: number | null };
type Id = { id: string };
type Created = { id: string };

type Session = {
  user: { id: string; email: string; displayName: string };
  agency: { id: string; code: string; name: string } | null;
  roles: string[];
  permissions: string[];
  csrfToken: string;
};

type Cert = {
  id: string;
  productId: string;
  productName?: string | null;
  productCode?: string | null;
  stars: number;
  level: string;
  status: string;
  score: number | null;
  certificateNumber: string | null;
  decisionNumber: string | null;
  decisionDate: string | null;
  issuerAgencyId: string | null;
  issuerName: string | null;
  legalDocumentId: string | null;
  note: string | null;
  validFrom: string | null;
  expiresOn: string | null;
  endedOn: string | null;
  endedAs: string | null;
  endGround: string | null;
  endDecisionNumber: string | null;
  endDecisionDate: string | null;
  supersededOn: string | null;
  suspensions: { from: string; until: string | null; ground: string; decisionNumber: string | null }[];
  version: number;
};

type ProductRow = {
  id: string;
  code: string;
  name: string;
  subjectId: string | null;
  subjectName: string | null;
  subjectKind: string | null;
  typeCode: string | null;
  typeName: string | null;
  groupCode: string | null;
  groupName: string | null;
  unitCode: string | null;
  unitName: string | null;
  districtName: string | null;
  currentUnitCode: string | null;
  currentUnitName: string | null;
  stars: number | null;
  status: string;
  level: string | null;
  decisionNumber: string | null;
  decisionDate: string | null;
  validFrom: string | null;
  expiresOn: string | null;
  illustrative: boolean;
};

type ProductDetail = ProductRow & {
  version: number;
  typeId: string | null;
  unitId: string | null;
  currentUnitId: string | null;
  description: string | null;
  story: string | null;
  mergedInto: string | null;
  aliases: string[];
  gtins: string[];
  images: { id: string; url: string; alt: string }[];
  sources: { title: string; url: string | null }[];
  transfers: {
    id: string;
    fromSubjectId: string;
    fromSubjectName: string | null;
    toSubjectId: string;
    toSubjectName: string | null;
    on: string;
  }[];
  merges: { id: string; duplicateId: string; duplicateName: string; on: string }[];
  splits: { id: string; productId: string; productName: string; on: string }[];
};

type ProductBody = {
  name?: string;
  subjectId?: string | null;
  typeCode?: string | null;
  unitId?: string | null;
  currentUnitId?: string | null;
  description?: string | null;
  story?: string | null;
  code?: string | null;
  gtins?: string[];
  aliases?: string[];
};

type SubjectRow = {
  id: string;
  name: string;
  kind: string;
  taxCode: string | null;
  unitCode: string | null;
  unitName: string | null;
  districtName: string | null;
  productCount: number;
};
type SubjectBody = {
  name?: string;
  kind?: string;
  taxCode?: string | null;
  ownerName?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
  unitId?: string | null;
  aliases?: string[];
};
type SubjectDetail = SubjectRow & {
  version: number;
  publicName: string;
  ownerName: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  unitId: string | null;
  currentUnitName: string | null;
  aliases: string[];
  mergedInto: string | null;
  merges: { id: string; duplicateId: string; duplicateName: string; mergedAt: string }[];
  splits: { id: string; partId: string; partName: string; splitAt: string }[];
};

type HistoryItem = {
  id: string;
  at: string;
  type: string;
  actor: string | null;
  agency: string | null;
  changes: { field: string; before: unknown; after: unknown }[];
};

type CertBody = {
  productId?: string;
  stars?: number | null;
  level?: string;
  issuerAgencyId?: string | null;
  issuerName?: string | null;
  decisionNumber?: string | null;
  decisionDate?: string | null;
  score?: number | null;
  legalDocumentId?: string | null;
};
type Step = {
  on: string;
  ground: string;
  decisionNumber?: string | null;
  decisionDate?: string | null;
  until?: string | null;
};

type Unit = {
  id: string;
  code: string;
  name: string;
  level: string;
  kind: string;
  parentCode: string | null;
  parentName: string | null;
  validFrom: string | null;
  validTo: string | null;
  successors: { code: string; name: string; scope: string }[];
};
type ProductType = {
  id: string;
  code: string;
  name: string;
  groupCode: string;
  groupName: string;
  subgroup: string | null;
  leadingMinistry: string | null;
  validFrom: string | null;
  validTo: string | null;
};
type Agency = { id: string; code: string; name: string; kind: string; validFrom: string | null; validTo: string | null };

type ImportJob = {
  id: string;
  fileName: string;
  status: string;
  total: number;
  ok: number;
  warnings: number;
  errors: number;
  creates: number;
  links: number;
  unchanged: number;
  progress: number;
  encoding: string | null;
  delimiter: string | null;
  sheet: string | null;
  headerLine: number | null;
  columns: { index: number; heading: string; field: string | null }[];
  mode: string;
  error: { code: string; text: string } | null;
  createdAt: string;
  createdBy: string | null;
  version: string;
};
type ImportRow = {
  line: number;
  status: string;
  action: string;
  product: { name: string | null; stars: number | null };
  subject: { name: string | null; kind: string | null };
  unit: { code: string | null; name: string | null; districtName: string | null } | null;
  decision: { number: string | null; date: string | null } | null;
  match: { productId: string | null; subjectId: string | null; name: string; score: number } | null;
  candidates: {
    productId: string | null;
    subjectId: string | null;
    name: string;
    unitName: string | null;
    score: number;
    planned: boolean;
  }[];
  choice: { productId: string | null; newProduct: boolean; subjectId: string | null; newSubject: boolean };
  skipped: boolean;
  messages: { code: string; text: string; column: string | null }[];
  cells: Record<string, string | null>;
};

type SavedView = {
  id: string;
  page: string;
  name: string;
  query: string;
  shared: boolean;
  isDefault: boolean;
  mine: boolean;
};
type SavedViewBody = { page?: string; name?: string; query?: string; shared?: boolean; isDefault?: boolean };

type PublicCert = {
  stars: number | null;
  status: string;
  level: string;
  issuer: string | null;
  decisionNumber: string | null;
  decisionDate: string | null;
  validFrom: string | null;
  expiresOn: string | null;
  endedOn: string | null;
  endReason: string | null;
};
type PublicProductRow = {
  code: string;
  name: string;
  subjectName: string | null;
  stars: number | null;
  status: string;
  expiresOn: string | null;
  unitName: string | null;
  groupName: string | null;
};
type PublicProduct = {
  code: string;
  aliases: string[];
  name: string;
  description: string | null;
  story: string | null;
  images: { url: string; alt: string | null }[];
  gtins: string[];
  typeCode: string | null;
  typeName: string | null;
  groupCode: string | null;
  groupName: string | null;
  subject: { name: string; kind: string } | null;
  unit: { code: string; name: string; districtName: string | null; provinceName: string | null } | null;
  currentUnit: { code: string; name: string } | null;
  status: string;
  illustrative: boolean;
  certification: PublicCert | null;
  certifications: PublicCert[];
  sources: { title: string; url: string | null }[];
  checkedAt: string;
};
type Verification = {
  verdict: string;
  product: {
    code: string;
    name: string;
    subjectName: string | null;
    unitName: string | null;
    groupName: string | null;
    illustrative: boolean;
  };
  certification: PublicCert | null;
  checkedAt: string;
};

type ProductQuery = {
  q?: string;
  group?: string;
  type?: string;
  unit?: string;
  unitOn?: string;
  stars?: number[];
  status?: string[];
  expiresFrom?: string;
  expiresTo?: string;
  subjectKind?: string[];
  subject?: string;
  workItem?: string;
  asOf?: string;
  sort?: string;
  limit?: number;
  cursor?: string;
  count?: boolean;
};

export interface paths {
  '/api/v1/session': { post: Write<{ email: string; password: string }, Session>; delete: Do };
  '/api/v1/me': { get: Read<Session> };
  '/api/v1/me/password': {
    put: {
      parameters: { header?: Record<string, string | undefined> };
      requestBody: { content: { 'application/json': { currentPassword: string; newPassword: string } } };
      responses: { 204: { content?: never } };
    };
  };
  '/api/v1/public/products': {
    get: Read<
      Page<PublicProductRow>,
      {
        q?: string;
        stars?: number[];
        status?: string[];
        unit?: string;
        unitOn?: string;
        group?: string;
        limit?: number;
        cursor?: string;
        count?: boolean;
      }
    >;
  };
  '/api/v1/public/products/{code}': { get: Read<PublicProduct, never, { code: string }> };
  '/api/v1/public/verify/{code}': { get: Read<Verification, never, { code: string }> };
  '/api/v1/public/verify': { get: Read<Verification, { code: string }> };
  '/api/v1/public/product-types': { get: Read<Page<ProductType>, { on?: string; limit?: number; cursor?: string }> };
  '/api/v1/public/administrative-units': {
    get: Read<Page<Unit>, { on?: string; level?: string; parent?: string; q?: string; limit?: number; cursor?: string }>;
  };
  '/api/v1/public/statistics': {
    get: Read<{
      products: number;
      byStatus: Record<string, number>;
      byStars: Record<string, number>;
      subjects: number;
      checkedAt: string;
    }>;
  };

  '/api/v1/products': { get: Read<Page<ProductRow>, ProductQuery>; post: Write<ProductBody, Created & { code: string }> };
  '/api/v1/products/{id}': { get: Read<ProductDetail, never, Id>; patch: Patch<ProductBody, ProductDetail, Id> };
  '/api/v1/products/{id}/transfers': { post: Write<{ subjectId: string; on: string }, Created, Id> };
  '/api/v1/products/{id}/merges': { post: Write<{ duplicateId: string }, Created, Id> };
  '/api/v1/products/{id}/merges/{mergeId}': { delete: Do<unknown, Id & { mergeId: string }> };
  '/api/v1/products/{id}/splits': { post: Write<{ name: string; certificationIds: string[] }, Created, Id> };
  '/api/v1/products/{id}/splits/{splitId}': { delete: Do<unknown, Id & { splitId: string }> };
  '/api/v1/products/{id}/certifications': { get: Read<{ items: Cert[] }, never, Id> };
  '/api/v1/products/{id}/history': { get: Read<Page<HistoryItem>, { cursor?: string; limit?: number }, Id> };
  '/api/v1/products/{id}/images': {
    post: {
      parameters: Params<never, Id>;
      requestBody: { content: { 'multipart/form-data': { file: string; alt?: string } } };
      responses: { 201: Json<Created> };
    };
  };
  '/api/v1/products/{id}/images/{imageId}': { delete: Do<unknown, Id & { imageId: string }> };

  '/api/v1/subjects': {
    get: Read<
      Page<SubjectRow>,
      {
        q?: string;
        kind?: string[];
        unit?: string;
        workItem?: string;
        sort?: string;
        limit?: number;
        cursor?: string;
        count?: boolean;
      }
    >;
    post: Write<SubjectBody, Created>;
  };
  '/api/v1/subjects/{id}': { get: Read<SubjectDetail, never, Id>; patch: Patch<SubjectBody, SubjectDetail, Id> };
  '/api/v1/subjects/{id}/history': { get: Read<Page<HistoryItem>, { cursor?: string; limit?: number }, Id> };
  '/api/v1/subjects/{id}/merges': { post: Write<{ duplicateId: string }, Created, Id> };
  '/api/v1/subjects/{id}/merges/{mergeId}': { delete: Do<unknown, Id & { mergeId: string }> };
  '/api/v1/subjects/{id}/splits': { post: Write<{ name: string; productIds: string[] }, Created, Id> };
  '/api/v1/subjects/{id}/splits/{splitId}': { delete: Do<unknown, Id & { splitId: string }> };

  '/api/v1/certifications': {
    get: Read<
      Page<Cert>,
      {
        product?: string;
        status?: string[];
        decisionNumber?: string;
        asOf?: string;
        sort?: string;
        limit?: number;
        cursor?: string;
        count?: boolean;
      }
    >;
    post: Write<CertBody, Created>;
  };
  '/api/v1/certifications/{id}': { get: Read<Cert, never, Id>; patch: Patch<CertBody, Cert, Id> };
  '/api/v1/certifications/{id}/suspension': { post: Write<Step, unknown, Id> };
  '/api/v1/certifications/{id}/reinstatement': { post: Write<Step, unknown, Id> };
  '/api/v1/certifications/{id}/revocation': { post: Write<Step, unknown, Id> };
  '/api/v1/certifications/{id}/withdrawal': { post: Write<Step, unknown, Id> };

  '/api/v1/work-items': { get: Read<{ items: { kind: string; count: number }[] }> };
  '/api/v1/administrative-units': {
    get: Read<Page<Unit>, { on?: string; level?: string; parent?: string; q?: string; limit?: number; cursor?: string }>;
  };
  '/api/v1/agencies': {
    get: Read<Page<Agency>, { on?: string; kind?: string; limit?: number; cursor?: string }>;
  };
  '/api/v1/product-types': { get: Read<Page<ProductType>, { on?: string; limit?: number; cursor?: string }> };
  '/api/v1/legal-documents': {
    get: Read<{ items: { id: string; number: string; title: string; issuedOn: string | null }[] }, { on?: string }>;
  };
  '/api/v1/saved-views': {
    get: Read<{ items: SavedView[] }, { page?: string }>;
    post: Write<SavedViewBody, Created>;
  };
  '/api/v1/saved-views/{id}': { patch: Patch<SavedViewBody, SavedView, Id>; delete: Do<unknown, Id> };

  '/api/v1/imports': {
    get: Read<Page<ImportJob>, { limit?: number; cursor?: string }>;
    post: {
      parameters: { header?: Record<string, string | undefined> };
      requestBody: { content: { 'multipart/form-data': { file: string; dryRun?: boolean; mode?: string } } };
      responses: { 202: Json<{ id: string; status: string }> };
    };
  };
  '/api/v1/imports/{id}': { get: Read<ImportJob, never, Id>; delete: Do<unknown, Id> };
  '/api/v1/imports/{id}/rows': {
    get: Read<Page<ImportRow>, { status?: string; q?: string; cursor?: string; limit?: number }, Id>;
  };
  '/api/v1/imports/{id}/columns': {
    patch: {
      parameters: Params<never, Id>;
      requestBody: { content: { 'application/json': { columns: { index: number; field: string | null }[] } } };
      responses: { 200: Json<ImportJob> };
    };
  };
  '/api/v1/imports/{id}/rows/{line}': {
    patch: {
      parameters: Params<never, Id & { line: number }>;
      requestBody: {
        content: {
          'application/json': {
            cells?: Record<string, string | null>;
            match?: { productId?: string; subjectId?: string };
            skip?: boolean;
          };
        };
      };
      responses: { 200: Json<ImportRow> };
    };
  };
  '/api/v1/imports/{id}/commit': { post: Write<{ mode?: string }, { id: string; status: string }, Id> };
}
