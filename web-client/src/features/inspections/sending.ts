import { api, dataOf, rememberCsrfToken } from '@/lib/api/client';
import { ProblemError, UnreachableError } from '@/lib/api/problem';
import { sendFile } from '@/lib/api/upload';
import { fieldStore } from '@/lib/offline/fieldStore';
import type { Visit } from './visit';

/** What became of sending. */
export type Sent = { outcome: 'sent' } | { outcome: 'kept'; visit: Visit };

const TOLERATED = 60_000;

/** How far this device's clock is ahead, by the date that the server puts on its answers. A page opened without a network has no token yet. */
async function clockOff(): Promise<number> {
  const { data, response } = await api.GET('/api/v1/me');
  rememberCsrfToken(data?.csrfToken ?? '');
  const date = response.headers.get('Date');
  const off = date ? Date.now() - Date.parse(date) : 0;
  return Math.abs(off) > TOLERATED ? off : 0;
}

/**
 * Sends a visit piece by piece. Each piece bears an id of its own, so that whatever was lost on the way, an answer or the whole device's power,
 * is sent again and is there once. What the server refuses or finds otherwise stays here, with what it says.
 */
export async function send(visit: Visit, save: (visit: Visit) => Promise<void>): Promise<Sent> {
  const keep = async (change: Partial<Visit>): Promise<Sent> => {
    const kept = { ...visit, ...change };
    await save(kept);
    return { outcome: 'kept', visit: kept };
  };
  try {
    const measured = await clockOff();
    // the same correction each time: a time that shifts by a second would be another one to the server
    if (Math.abs(measured - visit.clockOff) > TOLERATED) {
      visit = { ...visit, clockOff: measured };
      await save(visit);
    }
    const off = visit.clockOff;
    const at = (time: string) => new Date(Date.parse(time) - off).toISOString();
    const sentAt = () => new Date(Date.now() - off).toISOString();
    const path = { id: visit.id };

    if (visit.startedAt && visit.inspection.startedAt !== visit.startedAt) {
      try {
        await api.POST('/api/v1/inspections/{id}/start', {
          params: { path },
          body: {
            startedAt: at(visit.startedAt),
            sentAt: sentAt(),
            latitude: visit.place?.latitude ?? null,
            longitude: visit.place?.longitude ?? null,
          },
        });
      } catch (error) {
        // somebody else of the team was first: that is to be looked at once, then both go on in the same visit
        if (!(error instanceof ProblemError) || error.code !== 'inspection.started_elsewhere') throw error;
        if (!visit.startedElsewhere)
          return await keep({ state: 'conflict', startedElsewhere: true, problem: error.message });
      }
    }

    const known = new Set(visit.inspection.answers.map((a) => a.id));
    const fresh = visit.answers.filter((a) => !known.has(a.id));
    if (fresh.length > 0) {
      const { items } = await dataOf(
        api.POST('/api/v1/inspections/{id}/answers', {
          params: { path },
          body: {
            sentAt: sentAt(),
            answers: fresh.map((a) => ({ ...a, text: a.text || null, at: at(a.at) })),
          },
        }),
      );
      const conflicts = items.flatMap((row) => {
        const mine = fresh.find((a) => a.id === row.id);
        return row.outcome === 'conflict' && mine && row.present
          ? [{ itemId: mine.itemId, productId: mine.productId, theirs: row.present }]
          : [];
      });
      if (conflicts.length > 0) return await keep({ state: 'conflict', conflicts, problem: null });
      const refused = items.find((row) => row.outcome === 'refused');
      if (refused) return await keep({ state: 'refused', problem: refused.detail });
    }

    for (const finding of visit.findings.filter((f) => f.text.trim()))
      await api.POST('/api/v1/inspections/{id}/findings', {
        params: { path },
        body: {
          ...finding,
          measure: finding.measure || null,
          responsible: finding.responsible || null,
          severity: null,
          foundAt: at(finding.foundAt),
          sentAt: sentAt(),
        },
      });

    for (const photo of visit.photos.filter((p) => !p.sent)) {
      const file = await fieldStore.photo(photo.id);
      if (!file) continue;
      await sendFile(`/api/v1/inspections/${visit.id}/photos`, {
        file,
        photoId: photo.id,
        takenAt: at(photo.takenAt),
        ...(photo.findingId ? { findingId: photo.findingId } : {}),
      });
      visit = { ...visit, photos: visit.photos.map((p) => (p.id === photo.id ? { ...p, sent: true } : p)) };
      await save(visit);
    }

    for (const sample of visit.samples)
      await api.POST('/api/v1/inspections/{id}/samples', {
        params: { path },
        body: { ...sample, takenAt: at(sample.takenAt), sentAt: sentAt() },
      });

    for (const signature of visit.signatures.filter((s) => s.drawing || s.refusal))
      await api.POST('/api/v1/inspections/{id}/signatures', {
        params: { path },
        body: {
          ...signature,
          title: signature.title || null,
          refusal: signature.refusal || null,
          drawing: signature.drawing || null,
          at: at(signature.at),
          sentAt: sentAt(),
        },
      });

    if (visit.inspection.led && visit.concludedAt && visit.result) {
      const { response } = await api.GET('/api/v1/inspections/{id}', { params: { path } });
      await api.POST('/api/v1/inspections/{id}/conclusion', {
        params: { path, header: { 'If-Match': response.headers.get('ETag') ?? '' } },
        body: {
          result: visit.result,
          text: visit.text,
          opinion: visit.opinion || null,
          minutesNumber: visit.minutesNumber || null,
          copies: null,
          concludedAt: at(visit.concludedAt),
          sentAt: sentAt(),
        },
      });
    }
    return { outcome: 'sent' };
  } catch (error) {
    if (error instanceof UnreachableError) return await keep({ state: 'queued', problem: null });
    // the session ended: it waits for its inspector to sign in again
    if (error instanceof ProblemError && (error.status === 401 || error.status >= 500))
      return await keep({ state: 'queued', problem: null });
    if (error instanceof ProblemError) return await keep({ state: 'refused', problem: error.message });
    throw error;
  }
}
