import { useId, useRef, useState, type FormEvent } from 'react';
import { formatDate } from '@/lib/format/dates';
import { useText, type TextKey } from '@/lib/i18n/plain';
import { API, read, send, sendFile } from './model/fetching';
import type { ComplaintChallenge, ComplaintReceipt, ComplaintState } from './model/types';
import { Failure } from './parts/Failure';
import { PageHeading } from './routing/PageHeading';
import { usePageHead } from './routing/usePageHead';

const KINDS = ['mark-misuse', 'counterfeit', 'quality', 'label', 'other'] as const;
const MOST_PHOTOS = 5;

/** Saying that something is wrong with a product, and seeing what became of it. */
export function ComplaintPage({ search }: { search: URLSearchParams }) {
  const { t } = useText();
  const [receipt, setReceipt] = useState<string>();
  const [lost, setLost] = useState<string[]>([]);
  usePageHead(t('public.complaint.heading'), t('public.complaint.lead'));
  return (
    <div className="middle">
      <PageHeading>{t('public.complaint.heading')}</PageHeading>
      {receipt ? (
        <section aria-live="polite">
          <p className="strong">{t('public.complaint.sent')}</p>
          <p className="receipt" translate="no">
            {receipt}
          </p>
          <p>{t('public.complaint.keep')}</p>
          {lost.length > 0 && (
            <p role="alert">{t('public.complaint.photosLost', { names: lost.join(', ') })}</p>
          )}
          <button type="button" className="button quiet" onClick={() => print()}>
            {t('public.complaint.print')}
          </button>
        </section>
      ) : (
        <SendForm
          code={search.get('code') ?? ''}
          about={search.get('kind') === 'counterfeit' ? 'counterfeit' : 'other'}
          onSent={(given, failed) => {
            setLost(failed);
            setReceipt(given);
          }}
        />
      )}
      <FollowForm given={receipt ?? ''} />
    </div>
  );
}

/** The work that the server asks for, so that nobody sends by the thousand. */
async function solved() {
  const { challenge, difficulty } = await read<ComplaintChallenge>(`${API}/complaints/challenge`);
  if (difficulty === 0) return {};
  const { solve } = await import('./model/work');
  return { challenge, nonce: await solve(challenge, difficulty) };
}

function SendForm({
  code,
  about,
  onSent,
}: {
  code: string;
  about: (typeof KINDS)[number];
  onSent: (receipt: string, lost: string[]) => void;
}) {
  const { t } = useText();
  const id = useId();
  const [text, setText] = useState('');
  const [kind, setKind] = useState(about);
  const [productCode, setCode] = useState(code);
  const [place, setPlace] = useState('');
  const [contact, setContact] = useState('');
  const [photos, setPhotos] = useState<File[]>([]);
  const [state, setState] = useState<'open' | 'busy' | Error>('open');
  // Sent again after an answer that never came, the same words are the same complaint.
  const sending = useRef<{ words: string; id: string }>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState('busy');
    try {
      const said = {
        text,
        kind,
        productCode: productCode.trim() || null,
        place: place.trim() || null,
        anonymous: contact.trim() === '',
        contact: contact.trim() || null,
      };
      const words = JSON.stringify(said);
      if (sending.current?.words !== words) {
        const { uuid7 } = await import('@/lib/offline/uuid7');
        sending.current = { words, id: uuid7() };
      }
      const { receipt } = await send<ComplaintReceipt>(`${API}/complaints`, {
        ...said,
        id: sending.current.id,
        ...(await solved()),
      });
      const lost: string[] = [];
      // One after another: a phone's line is thin. What cannot be sent loses nothing but itself.
      for (const photo of photos)
        await sendFile(`${API}/complaints/${receipt}/photos`, photo).catch(() => lost.push(photo.name));
      onSent(receipt, lost);
    } catch (error) {
      setState(error as Error);
    }
  };
  const field = (name: string) => `${id}-${name}`;
  return (
    <form className="complaint" onSubmit={(event) => void submit(event)}>
      <p className="lead">{t('public.complaint.lead')}</p>
      <label htmlFor={field('kind')}>{t('public.complaint.kind')}</label>
      <select
        id={field('kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as typeof kind)}
      >
        {KINDS.map((value) => (
          <option key={value} value={value}>
            {t(`public.complaint.kinds.${value}`)}
          </option>
        ))}
      </select>
      <label htmlFor={field('text')}>{t('public.complaint.text')}</label>
      <textarea
        id={field('text')}
        required
        rows={6}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <label htmlFor={field('code')}>{t('public.complaint.code')}</label>
      <input
        id={field('code')}
        maxLength={300}
        autoCapitalize="characters"
        value={productCode}
        onChange={(event) => setCode(event.target.value)}
      />
      <label htmlFor={field('place')}>{t('public.complaint.place')}</label>
      <input
        id={field('place')}
        maxLength={300}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      />
      <label htmlFor={field('photos')}>{t('public.complaint.photos')}</label>
      <input
        id={field('photos')}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        multiple
        onChange={(event) => setPhotos([...(event.target.files ?? [])].slice(0, MOST_PHOTOS))}
      />
      <label htmlFor={field('contact')}>{t('public.complaint.contact')}</label>
      <p className="small soft" id={field('contact-hint')}>
        {t('public.complaint.contactHint')}
      </p>
      <input
        id={field('contact')}
        maxLength={300}
        aria-describedby={field('contact-hint')}
        value={contact}
        onChange={(event) => setContact(event.target.value)}
      />
      {state instanceof Error && <Failure error={state} retry={() => setState('open')} />}
      <button type="submit" className="button" disabled={state === 'busy'}>
        {t(state === 'busy' ? 'public.complaint.sending' : 'public.complaint.submit')}
      </button>
    </form>
  );
}

function FollowForm({ given }: { given: string }) {
  const { t } = useText();
  const id = useId();
  const [receipt, setReceipt] = useState(given);
  const [found, setFound] = useState<ComplaintState | Error>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    read<ComplaintState>(`${API}/complaints/${encodeURIComponent(receipt.trim())}`).then(setFound, setFound);
  };
  return (
    <section aria-labelledby={id} className="no-print">
      <h2 id={id}>{t('public.complaint.follow')}</h2>
      <form className="code-form" onSubmit={submit}>
        <label htmlFor={`${id}-receipt`}>{t('public.complaint.receipt')}</label>
        <div className="search-line">
          <div className="search-box">
            <input
              id={`${id}-receipt`}
              required
              maxLength={40}
              autoCapitalize="characters"
              autoComplete="off"
              value={receipt}
              onChange={(event) => setReceipt(event.target.value)}
            />
          </div>
          <button type="submit" className="button">
            {t('public.complaint.see')}
          </button>
        </div>
      </form>
      <div aria-live="polite">
        {found instanceof Error && (
          <p className="bad" role="alert">
            {found.message}
          </p>
        )}
        {found && !(found instanceof Error) && <State state={found} />}
      </div>
    </section>
  );
}

const KNOWN = new Set(['received', 'in-progress', 'answered', 'rejected']);

function State({ state }: { state: ComplaintState }) {
  const { t } = useText();
  const stateKey: TextKey = KNOWN.has(state.state)
    ? `public.complaint.state.${state.state as 'received'}`
    : 'public.complaint.state.in-progress';
  const facts: [string, string | null][] = [
    [t('public.complaint.stateLabel'), t(stateKey)],
    [t('public.complaint.receivedOn'), formatDate(state.receivedOn)],
    [t('public.complaint.product'), state.productName],
    [t('public.complaint.agency'), state.agency],
    [t('public.complaint.answeredOn'), state.answeredOn && formatDate(state.answeredOn)],
  ];
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {state.answer && <blockquote lang="vi">{state.answer}</blockquote>}
    </>
  );
}
