import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useSession } from '@/lib/auth/session';
import { fieldStore } from '@/lib/offline/fieldStore';
import { send } from './sending';
import type { Visit } from './visit';

/** What waits on this device; sent at the start, when the network is back, when the page is looked at again, and by the button. */
export function useOutbox() {
  const { session } = useSession();
  const queries = useQueryClient();
  const userId = session?.user.id;
  const token = session?.csrfToken;
  const busy = useRef(false);
  const kept = useQuery({
    queryKey: ['field-visits', userId],
    queryFn: () => fieldStore.visits<Visit>(userId ?? ''),
    enabled: Boolean(userId),
    networkMode: 'always',
    staleTime: 0,
  });

  const flush = useCallback(async () => {
    if (!userId || busy.current) return;
    busy.current = true;
    try {
      for (const visit of await fieldStore.visits<Visit>(userId)) {
        if (visit.state !== 'queued') continue;
        const result = await send(visit, (next) => fieldStore.save(userId, next.id, next));
        if (result.outcome === 'sent') {
          await fieldStore.drop(
            userId,
            visit.id,
            visit.photos.map((p) => p.id),
          );
          await queries.invalidateQueries({ queryKey: ['inspections'] });
        }
      }
    } finally {
      busy.current = false;
      await queries.invalidateQueries({ queryKey: ['field-visits'] });
    }
  }, [queries, userId]);

  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && void flush();
    const online = () => void flush();
    void flush();
    window.addEventListener('online', online);
    window.addEventListener('focus', online);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('focus', online);
      document.removeEventListener('visibilitychange', seen);
    };
    // another token is another session: its inspector has signed in again
  }, [flush, token]);

  return { visits: kept.data ?? [], flush, reload: () => void kept.refetch() };
}
