import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onDutyDue } from '@/lib/api/client';
import { sessionQuery } from '@/lib/auth/session';

/** A role that is given may bring a duty while somebody works: the session is read again, and its page shown. */
export function useDuty() {
  const queries = useQueryClient();
  const router = useRouter();
  useEffect(
    () =>
      onDutyDue(() => {
        queries.removeQueries(sessionQuery);
        void router.invalidate();
      }),
    [queries, router],
  );
}
