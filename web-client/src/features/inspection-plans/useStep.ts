import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A step on a plan or a team: what is shown is read again afterwards, also when another was quicker. */
export function useStep<Input = void>(step: (input: Input) => Promise<unknown>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => onDone?.(),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['inspection-plans'] });
      await queries.invalidateQueries({ queryKey: ['inspection-teams'] });
    },
  });
}

export const versioned = (id: string, version: number) => ({
  path: { id },
  header: { 'If-Match': `"${version}"` },
});
