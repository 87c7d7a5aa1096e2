import { useEffect, useReducer, useRef, useState } from 'react';
import { read, remember, remembered } from './fetching';
import type { Page, ShownRow } from './types';

export interface Listed {
  /** The question these rows answer. */
  address: string;
  rows: ShownRow[];
  nextCursor: string | null;
  total: number | null;
}

const FRESH_FOR = 60_000;

/** A product may stand on a list with several of its recognitions. */
export const keyOf = (row: ShownRow) => `${row.code} ${row.since ?? ''}`;

const listed = (address: string, page: Page<ShownRow>, before: ShownRow[] = []): Listed => {
  const seen = new Set(before.map(keyOf));
  return {
    address,
    rows: [...before, ...page.items.filter((row) => !seen.has(keyOf(row)))],
    nextCursor: page.nextCursor,
    total: page.total ?? null,
  };
};

/** One list, page after page. Earlier rows stay while the next answer is under way, so that nothing jumps. */
export function useProducts(address: string) {
  const [list, setList] = useState<Listed | undefined>(() => remembered<Listed>(address));
  const [error, setError] = useState<Error>();
  const [loadingMore, setLoadingMore] = useState(false);
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const more = useRef<AbortController>(undefined);

  useEffect(() => {
    const abort = new AbortController();
    const known = remembered<Listed>(address, Date.now() - FRESH_FOR);
    const first = known
      ? Promise.resolve(known)
      : read<Page<ShownRow>>(`${address}&count=true`, abort.signal).then((page) => listed(address, page));
    first.then(
      (fresh) => {
        if (abort.signal.aborted) return;
        remember(address, fresh);
        setError(undefined);
        setList(fresh);
      },
      (failure: Error) => {
        if (!abort.signal.aborted) setError(failure);
      },
    );
    return () => {
      abort.abort();
      more.current?.abort();
    };
  }, [address, attempt]);

  useEffect(() => {
    if (!error) return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [error]);

  async function loadMore() {
    if (!list?.nextCursor || loadingMore || list.address !== address) return;
    const abort = new AbortController();
    more.current = abort;
    setLoadingMore(true);
    try {
      const page = await read<Page<ShownRow>>(
        `${address}&cursor=${encodeURIComponent(list.nextCursor)}`,
        abort.signal,
      );
      const longer = { ...listed(address, page, list.rows), total: list.total };
      remember(address, longer);
      setList(longer);
      setError(undefined);
    } catch (failure) {
      if (!abort.signal.aborted) setError(failure as Error);
    } finally {
      setLoadingMore(false);
    }
  }

  return { list, error, busy: list?.address !== address && !error, loadingMore, loadMore, retry };
}
