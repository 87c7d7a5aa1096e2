/** The server puts a fresh nonce into the document; styles made at run time carry it. */
export const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.nonce ?? '';
