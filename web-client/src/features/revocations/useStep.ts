import { useMutation, useQueryClient } from '@tanstack/react-query';
import { say } from '@/components/ui/toasts';

/** A step of a case: afterwards everything that was read is read anew, for a step shows in many places. */
export function useStep(act: () => Promise<unknown>, done: string, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      say(done);
      onDone?.();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}
