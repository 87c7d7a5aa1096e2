import { formatTime } from '@/lib/format/dates';
import { serviceStatusTexts } from '@/lib/i18n/serviceStatus';
import { useText } from '@/lib/i18n/plain';
import { API, useAnswer } from './model/fetching';
import type { ServiceState } from './model/types';
import { Failure } from './parts/Failure';
import { PageHeading } from './routing/PageHeading';
import { usePageHead } from './routing/usePageHead';

const SECONDS = 60;

/** For those who rely on the service: is it well, and if not, what is behind? */
export default function StatusPage() {
  const { language } = useText();
  const words = serviceStatusTexts[language];
  const { data, error, retry } = useAnswer<ServiceState>(`${API}/status`);
  usePageHead(words.title, words.lead);
  const numbers = new Intl.NumberFormat(language);
  const at = (moment: string) => formatTime(moment, language);
  const part = (code: string) => (words.part as Record<string, string>)[code] ?? code;
  const state = (name: string) => (name === 'operational' ? words.state.operational : words.state.delayed);
  return (
    <div className="middle">
      <PageHeading>{words.title}</PageHeading>
      <p className="lead">{words.lead}</p>
      {error && <Failure error={error} retry={retry} />}
      {data && (
        <>
          <ul className="recognitions">
            {data.parts.map((one) => (
              <li key={one.code}>
                <h2 className="recognition-head">{part(one.code)}</h2>
                <p className="strong">{state(one.state)}</p>
                <p className="soft">
                  {one.lastAt ? words.lastAt.replace('{{time}}', at(one.lastAt)) : words.never}
                  {one.behindSeconds >= SECONDS &&
                    ` · ${words.behind.replace('{{minutes}}', numbers.format(Math.floor(one.behindSeconds / SECONDS)))}`}
                </p>
              </li>
            ))}
          </ul>
          <p className="soft">
            {words.position.replace('{{position}}', numbers.format(data.feedPosition))}
            {' · '}
            {words.checked.replace('{{time}}', at(data.checkedAt))}
          </p>
        </>
      )}
    </div>
  );
}
