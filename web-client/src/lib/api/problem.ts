/** What the API says when it refuses (RFC 9457): the text is already in the reader's language. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  traceId?: string;
  errors?: { pointer?: string; code?: string; detail?: string }[];
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  readonly status: number;
  /** Seconds to wait, where the server named them (429, 503). */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, status: number, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.problem = problem;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  get code(): string {
    return this.problem.code ?? '';
  }
}

/** The request never reached the server: no network, or the server is down. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

export const statusOf = (error: unknown): number | undefined =>
  error instanceof ProblemError ? error.status : undefined;
export const isConflict = (error: unknown): boolean => statusOf(error) === 412;
