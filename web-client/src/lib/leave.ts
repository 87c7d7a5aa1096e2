/** Leaves the application for an address of the server's own, which sends on to elsewhere. */
export const leaveTo = (address: string) => location.assign(address);
