const SCRIPT = '/field-worker.js';
const SCOPE = '/quan-tri';
const PATIENCE = 30_000;

/**
 * Lets this device open the pages of a visit without a network; true once it can. Only inspectors' devices ask for it: others would
 * fetch what they never use. False where the browser has no workers, or the address is not a safe one (https, or this machine).
 */
export async function startFieldWorker(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(SCRIPT, { scope: SCOPE });
  } catch {
    return false;
  }
  // one whose files do not all arrive never becomes ready
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  return Boolean(await Promise.race([navigator.serviceWorker.ready, late]));
}
