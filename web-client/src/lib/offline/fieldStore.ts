import { openDB, type DBSchema } from 'idb';
import type { Session } from '@/lib/api/types';

interface FieldDb extends DBSchema {
  /** What was recorded at visits, by person and visit: one device may serve two inspectors. */
  visits: { key: string; value: { key: string; userId: string; value: unknown } };
  photos: { key: string; value: Blob };
  /** Who works with this device, for when the server cannot be asked. */
  session: { key: string; value: Session };
}

const db = () =>
  openDB<FieldDb>('ocop-field', 2, {
    upgrade(store, version) {
      if (version < 1) {
        store.createObjectStore('visits', { keyPath: 'key' });
        store.createObjectStore('photos');
      }
      store.createObjectStore('session');
    },
  });

const CURRENT = 'current';

const keyOf = (userId: string, id: string) => `${userId}:${id}`;

/** What inspectors record stays on the device until the server has it: through reloads, an empty battery and the end of a session. */
export const fieldStore = {
  async visits<T>(userId: string): Promise<T[]> {
    const all = await (await db()).getAll('visits');
    return all.filter((row) => row.userId === userId).map((row) => row.value as T);
  },
  async visit<T>(userId: string, id: string): Promise<T | undefined> {
    return (await (await db()).get('visits', keyOf(userId, id)))?.value as T | undefined;
  },
  async save(userId: string, id: string, value: unknown) {
    await (await db()).put('visits', { key: keyOf(userId, id), userId, value });
  },
  async drop(userId: string, id: string, photos: string[]) {
    const store = await db();
    await store.delete('visits', keyOf(userId, id));
    await Promise.all(photos.map((photo) => store.delete('photos', photo)));
  },
  async savePhoto(id: string, photo: Blob) {
    await (await db()).put('photos', photo, id);
  },
  async photo(id: string) {
    return (await db()).get('photos', id);
  },
  async session() {
    return (await db()).get('session', CURRENT);
  },
  /** Without its token, which is worth nothing later. */
  async keepSession(session: Session) {
    await (await db()).put('session', { ...session, csrfToken: '' }, CURRENT);
  },
  async dropSession() {
    await (await db()).delete('session', CURRENT);
  },
  async dropPhoto(id: string) {
    await (await db()).delete('photos', id);
  },
};
