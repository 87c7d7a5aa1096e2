export interface Piece {
  text: string;
  /** Stands on this side only. */
  changed: boolean;
}

/** More words than this are shown whole: comparing them costs more than it tells. */
const MOST = 1500;

/** Words, the space between them, and each mark by itself: a comma that came does not change the word before it. */
const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** What of two texts differs, word by word: the longest common words stay plain on both sides. */
export function changedWords(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length + fresh.length > MOST)
    return { before: [{ text: before, changed: true }], after: [{ text: after, changed: true }] };
  const common: number[][] = Array.from({ length: old.length + 1 }, () =>
    Array<number>(fresh.length + 1).fill(0),
  );
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i]![j] =
        old[i] === fresh[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const sides = { before: [] as Piece[], after: [] as Piece[] };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      push(sides.before, old[i++]!, false);
      push(sides.after, fresh[j++]!, false);
    } else if (j === fresh.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      push(sides.before, old[i++]!, true);
    else push(sides.after, fresh[j++]!, true);
  }
  return sides;
}

function push(pieces: Piece[], text: string, changed: boolean) {
  const last = pieces.at(-1);
  if (last?.changed === changed) last.text += text;
  else pieces.push({ text, changed });
}
