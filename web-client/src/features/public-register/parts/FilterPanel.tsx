import { useId } from 'react';
import { Stars } from '@/components/marks/Stars';
import { useText } from '@/lib/i18n/plain';
import { FILTER_STATUSES, STARS, type Filters } from '../model/filters';
import { useGroups } from '../model/useGroups';
import { UnitFilter } from './UnitFilter';

type Change = (change: Partial<Filters>) => void;

const toggled = (values: string[], value: string) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** Everything that narrows a list. `withStatus` is false where the page itself is the status. */
export function FilterPanel({
  filters,
  onChange,
  withStatus,
}: {
  filters: Filters;
  onChange: Change;
  withStatus: boolean;
}) {
  const { t } = useText();
  const id = useId();
  const groups = useGroups();

  return (
    <div className="filters">
      <fieldset>
        <legend>{t('public.filter.stars')}</legend>
        <div className="chips">
          {STARS.map((stars) => (
            <label key={stars} className="chip">
              <input
                type="checkbox"
                checked={filters.stars.includes(stars)}
                onChange={() => onChange({ stars: toggled(filters.stars, stars) })}
              />
              <span>
                <Stars
                  count={Number(stars)}
                  label={t('status.stars', { count: Number(stars) })}
                  lapsed={false}
                />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {withStatus && (
        <fieldset>
          <legend>{t('public.filter.status')}</legend>
          <div className="chips">
            {FILTER_STATUSES.map((status) => (
              <label key={status} className="chip">
                <input
                  type="checkbox"
                  checked={filters.status.includes(status)}
                  onChange={() => onChange({ status: toggled(filters.status, status) })}
                />
                <span>{t(`status.${status}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={`${id}-group`}>{t('public.filter.group')}</label>
        <select
          id={`${id}-group`}
          value={filters.group}
          onChange={(event) => onChange({ group: event.target.value })}
        >
          <option value="">{t('public.filter.anyGroup')}</option>
          {groups.map((group) => (
            <option key={group.code} value={group.code}>
              {group.name}
            </option>
          ))}
        </select>
      </div>
      <UnitFilter filters={filters} onChange={onChange} />
    </div>
  );
}
