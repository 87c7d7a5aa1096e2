import { detailOf } from '@/components/ui/describeError';

export interface TurnFailure {
  id: string;
  name: string;
  reason: string;
}

/** One after another, so that what fails is named and the rest is done all the same. */
export async function inTurn<Item extends { id: string; name: string }>(
  items: Item[],
  act: (item: Item) => Promise<unknown>,
  onProgress: (done: number) => void,
): Promise<TurnFailure[]> {
  const failures: TurnFailure[] = [];
  for (const [index, item] of items.entries()) {
    try {
      await act(item);
    } catch (error) {
      failures.push({ id: item.id, name: item.name, reason: detailOf(error) ?? String(error) });
    }
    onProgress(index + 1);
  }
  return failures;
}
