import { useState } from 'react';

/** Rows that are ticked. */
export function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const put = (ids: string[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      ids.forEach((id) => (on ? after.add(id) : after.delete(id)));
      return after;
    });
  return {
    ids: [...chosen],
    clear: () => setChosen(new Set()),
    selection: { chosen, toggle: (id: string) => put([id], !chosen.has(id)), toggleAll: put },
  };
}
