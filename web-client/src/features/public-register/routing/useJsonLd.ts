import { useEffect } from 'react';
import { read } from '../model/fetching';

const ID = 'product-json-ld';

/** The product in schema.org's words, as the API gives it; as text of a data block it can run nothing. */
export function useJsonLd(address: string | null) {
  useEffect(() => {
    if (!address) return;
    const abort = new AbortController();
    read<object>(address, abort.signal, 'application/ld+json').then(
      (data) => {
        if (abort.signal.aborted) return;
        const block = document.createElement('script');
        block.id = ID;
        block.type = 'application/ld+json';
        block.textContent = JSON.stringify(data);
        document.getElementById(ID)?.remove();
        document.head.append(block);
      },
      // Only machines miss it; the page itself is complete.
      () => undefined,
    );
    return () => {
      abort.abort();
      document.getElementById(ID)?.remove();
    };
  }, [address]);
}
