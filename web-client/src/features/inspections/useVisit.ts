import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '@/lib/auth/session';
import { fieldStore } from '@/lib/offline/fieldStore';
import { readInspection } from './inspectionQueries';
import { send } from './sending';
import { newVisit, type Visit } from './visit';

/** The visit as this device holds it; fetched once where it does not, and written back at every change. */
export function useVisit(id: string) {
  const { session } = useSession();
  const queries = useQueryClient();
  const userId = session?.user.id;
  const [visit, setVisit] = useState<Visit>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const latest = useRef<Visit>(undefined);

  const save = useCallback(
    async (next: Visit) => {
      latest.current = next;
      setVisit(next);
      if (userId) await fieldStore.save(userId, next.id, next);
    },
    [userId],
  );

  useEffect(() => {
    if (!userId) return;
    let here = true;
    void (async () => {
      const kept = await fieldStore.visit<Visit>(userId, id);
      if (kept) latest.current = kept;
      try {
        const next = kept ?? newVisit(await readInspection(id));
        latest.current = next;
        if (here) setVisit(next);
      } catch (failure) {
        if (here) setError(failure);
      }
    })();
    return () => {
      here = false;
    };
  }, [userId, id]);

  const change = useCallback(
    (act: (visit: Visit) => Visit) => {
      if (latest.current) void save({ ...act(latest.current), state: 'draft', problem: null });
    },
    [save],
  );

  const submit = useCallback(
    async (prepare: (visit: Visit) => Visit = (v) => v) => {
      if (!latest.current || !userId) return;
      setBusy(true);
      try {
        await save({ ...prepare(latest.current), state: 'queued', problem: null });
        const result = await send(latest.current, save);
        if (result.outcome === 'sent') {
          await fieldStore.drop(
            userId,
            id,
            latest.current.photos.map((p) => p.id),
          );
          await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
          setSent(true);
        }
      } catch (failure) {
        setError(failure);
      } finally {
        setBusy(false);
      }
    },
    [id, queries, save, userId],
  );

  return { visit, error, busy, sent, change, save, submit };
}
