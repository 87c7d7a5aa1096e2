import { ProblemError } from '@/lib/api/problem';
import { formatDate, formatTime } from '@/lib/format/dates';
import { openDataTexts } from '@/lib/i18n/openData';
import { useText } from '@/lib/i18n/plain';
import { API, useAnswer } from './model/fetching';
import { commandsOf, FORMS, sizeOf, type Catalog } from './model/openData';
import type { OpenDataTable, Page, Snapshot } from './model/types';
import { Failure } from './parts/Failure';
import { PageHeading } from './routing/PageHeading';
import { usePageHead } from './routing/usePageHead';
import './look/open-data.css';

const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

/** What may be taken away, how, and what it means. */
export default function OpenDataPage() {
  const { language } = useText();
  const words = openDataTexts[language];
  usePageHead(words.title, words.lead);
  return (
    <div className="middle open-data">
      <PageHeading>{words.title}</PageHeading>
      <p className="lead">{words.lead}</p>
      <Licence />
      <Newest />
      <section aria-labelledby="forms">
        <h2 id="forms">{words.forms.title}</h2>
        <ul className="plain-list">
          {FORMS.map(([key, address]) => (
            <li key={key}>
              <a href={address}>{words.forms[key]}</a>
            </li>
          ))}
        </ul>
        <p>{words.forms.product}</p>
        <p>{words.forms.gs1}</p>
        <p>{words.forms.errors}</p>
      </section>
      <Dictionary />
    </div>
  );
}

function Licence() {
  const words = openDataTexts[useText().language].licence;
  const { data, error, retry } = useAnswer<Catalog>(`${API}/catalog`);
  return (
    <section aria-labelledby="licence">
      <h2 id="licence">{words.title}</h2>
      {error && <Failure error={error} retry={retry} />}
      {data && (
        <p>
          {words.text}
          <a href={data.license.url} rel="license noreferrer">
            {data.license.name}
          </a>
        </p>
      )}
      {data?.usageInfo && <p className="strong">{words.unconfirmed}</p>}
      <p>{words.boundaries}</p>
    </section>
  );
}

function Newest() {
  const { language } = useText();
  const { snapshot: words } = openDataTexts[language];
  const { data, error, retry } = useAnswer<Snapshot>(`${API}/snapshots/latest`);
  const none = error instanceof ProblemError && error.status === 404;
  return (
    <>
      <section aria-labelledby="snapshot">
        <h2 id="snapshot">{words.title}</h2>
        <p>{words.text}</p>
        {none && <p>{words.none}</p>}
        {error && !none && <Failure error={error} retry={retry} />}
        {data && (
          <>
            <p>
              {fill(words.newest, {
                day: formatDate(data.day),
                time: formatTime(data.madeAt, language),
              })}{' '}
              <a href={`${API}/snapshots/${data.day}/manifest.json`}>{words.manifest}</a>
            </p>
            <Files files={data.files} />
          </>
        )}
      </section>
      {data && <Use snapshot={data} />}
    </>
  );
}

function Files({ files }: { files: Snapshot['files'] }) {
  const { language } = useText();
  const { snapshot: words } = openDataTexts[language];
  const number = new Intl.NumberFormat(language);
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.name}>
          <a href={file.url} download>
            {file.name}
          </a>
          <dl>
            <div>
              <dt>{words.rows}</dt>
              <dd>{number.format(file.rows)}</dd>
            </div>
            <div>
              <dt>{words.size}</dt>
              <dd>{sizeOf(file.bytes, language)}</dd>
            </div>
            <div>
              <dt>{words.hash}</dt>
              <dd className="hash">{file.sha256}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Use({ snapshot }: { snapshot: Snapshot }) {
  const { use: words } = openDataTexts[useText().language];
  const commands = commandsOf(location.origin, snapshot.day, 'products.ndjson.gz', snapshot.feedPosition);
  return (
    <section aria-labelledby="use">
      <h2 id="use">{words.title}</h2>
      {(['resume', 'verify', 'follow'] as const).map((key) => (
        <figure key={key}>
          <figcaption>{words[key]}</figcaption>
          <pre tabIndex={0} aria-label={words[key]} role="region">
            <code translate="no">{commands[key]}</code>
          </pre>
        </figure>
      ))}
    </section>
  );
}

function Dictionary() {
  const { language } = useText();
  const { dictionary: words } = openDataTexts[language];
  const { data, error, retry } = useAnswer<Page<OpenDataTable>>(`${API}/dictionary`, true);
  const english = language === 'en';
  return (
    <section aria-labelledby="dictionary">
      <h2 id="dictionary">{words.title}</h2>
      {error && <Failure error={error} retry={retry} />}
      {data?.items.map((table) => (
        <details key={table.name}>
          <summary>
            <code translate="no">{table.name}</code> – {english ? table.titleEn : table.title}
          </summary>
          <dl className="dictionary">
            {table.fields.map((field) => (
              <div key={field.name}>
                <dt>
                  <code translate="no">{field.name}</code>{' '}
                  <span className="soft">
                    {[field.type, field.optional && words.optional].filter(Boolean).join(', ')}
                  </span>
                </dt>
                <dd>
                  {english ? field.meaningEn : field.meaning}
                  {field.values.length > 0 && (
                    <span className="soft"> {fill(words.values, { values: field.values.join(', ') })}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
