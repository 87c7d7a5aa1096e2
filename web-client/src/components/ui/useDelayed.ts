import { useEffect, useState } from 'react';

/** True once `active` has lasted for a while: what answers at once should not flash a skeleton first. */
export function useDelayed(active: boolean, milliseconds = 300): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [active, milliseconds]);
  return active && elapsed;
}
