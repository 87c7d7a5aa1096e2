export type ListName =
  'in-force' | 'expiring' | 'expired' | 'suspended' | 'revoked' | 'superseded' | 'unconfirmed';

/** The public lists and their addresses. What is not confirmed is no list that the province publishes: it is the register, narrowed. */
export const LISTS: Record<ListName, { path: string; published: boolean }> = {
  'in-force': { path: '/danh-sach/con-hieu-luc', published: true },
  expiring: { path: '/danh-sach/sap-het-han', published: true },
  expired: { path: '/danh-sach/het-han', published: true },
  suspended: { path: '/danh-sach/tam-dinh-chi', published: true },
  revoked: { path: '/danh-sach/thu-hoi', published: true },
  superseded: { path: '/danh-sach/da-thay-the', published: true },
  unconfirmed: { path: '/danh-sach/chua-xac-nhan', published: false },
};
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

export type Route =
  | { page: 'home' | 'search' | 'follow' | 'notFound' }
  | { page: 'decisions' | 'complaint' | 'recalls' | 'localities' | 'openData' | 'status' }
  | { page: 'decision' | 'recall'; id: string }
  | { page: 'list'; list: ListName }
  | { page: 'verify' | 'product'; code: string };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function routeOf(address: URL): Route {
  const path = address.pathname.replace(/\/+$/, '') || '/';
  if (path === '/') return { page: 'home' };
  if (path === '/tra-cuu') return { page: 'search' };
  if (path === '/theo-doi') return { page: 'follow' };
  if (path === '/phan-anh') return { page: 'complaint' };
  if (path === '/quyet-dinh') return { page: 'decisions' };
  const decision = /^\/quyet-dinh\/([^/]+)$/.exec(path);
  if (decision?.[1]) return { page: 'decision', id: decoded(decision[1]) };
  if (path === '/giam-sat-dia-phuong') return { page: 'localities' };
  if (path === '/du-lieu-mo') return { page: 'openData' };
  if (path === '/trang-thai') return { page: 'status' };
  if (path === '/thu-hoi-san-pham') return { page: 'recalls' };
  const recall = /^\/thu-hoi-san-pham\/([^/]+)$/.exec(path);
  if (recall?.[1]) return { page: 'recall', id: decoded(recall[1]) };
  const list = LIST_NAMES.find((name) => LISTS[name].path === path);
  if (list) return { page: 'list', list };
  if (path === '/q') return { page: 'verify', code: address.searchParams.get('code') ?? '' };
  const coded = /^\/(q|san-pham)\/(.+)$/.exec(path);
  if (coded?.[2]) return { page: coded[1] === 'q' ? 'verify' : 'product', code: decoded(coded[2]).trim() };
  return { page: 'notFound' };
}

/** Pages of the same kind keep their place and their focus: typing in the field must never lose it. */
export const placeOf = (route: Route): string =>
  route.page === 'home' || route.page === 'search'
    ? 'search'
    : 'list' in route
      ? `list:${route.list}`
      : 'id' in route
        ? `${route.page}:${route.id}`
        : 'code' in route
          ? `${route.page}:${route.code}`
          : route.page;
