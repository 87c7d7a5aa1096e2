// Opens the pages of a visit where there is no network. It never touches the API nor public pages: what it keeps is code, not data.
const PREFIX = 'ocop-field-';
const CACHE = PREFIX + __VERSION__;
const FILES = __FILES__;
/** Every staff page is this document; its scripts are those of the list. */
const DOCUMENT = '/quan-tri/kiem-tra';
/** A signal that is there in name only is worse than none. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([DOCUMENT, ...FILES])));
});

// A new version waits until the old one's pages are closed, so that none of them loses its files while a visit is being recorded.
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== CACHE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || FILES.includes(pathname)) event.respondWith(file(request));
});

const file = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

/** The server's own document first: it carries a policy that is made once. The kept one comes with the policy it was kept with. */
async function page(request) {
  const kept = async () => (await caches.open(CACHE)).match(DOCUMENT, { ignoreVary: true });
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  try {
    const answer = await Promise.race([fetch(request), late]);
    return answer.status < 500 ? answer : ((await kept()) ?? answer);
  } catch {
    return (await kept()) ?? Response.error();
  }
}
