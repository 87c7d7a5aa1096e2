/** Whether what was typed reads like a code rather than like a name: one piece, with a digit, or a whole address. */
export function looksLikeCode(typed: string): boolean {
  const text = typed.trim();
  return text.includes('://') || (/^[\p{L}\d][\p{L}\d./_-]{4,79}$/u.test(text) && /\d.*\d/.test(text));
}

/** Codes with a slash, and whole addresses, travel as a query value: a path would cut them in two. */
const needsQuery = (code: string) => /[/\\?#%]/.test(code);

export const verifyPage = (code: string) =>
  needsQuery(code) ? `/q?code=${encodeURIComponent(code)}` : `/q/${encodeURIComponent(code)}`;

export const verifyAddress = (code: string) =>
  needsQuery(code)
    ? `/api/v1/public/verify?code=${encodeURIComponent(code)}`
    : `/api/v1/public/verify/${encodeURIComponent(code)}`;

export const productPage = (code: string) => `/san-pham/${encodeURIComponent(code)}`;
/** Tells that a stamp is on another product. */
export const stampReport = (code: string) => `${complaintPage(code)}&kind=counterfeit`;
export const complaintPage = (code: string) => `/phan-anh?code=${encodeURIComponent(code)}`;
