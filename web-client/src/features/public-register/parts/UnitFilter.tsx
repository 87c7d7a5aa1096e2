import { useId, useState } from 'react';
import { formatDate, parseTypedDate } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import type { Filters } from '../model/filters';
import type { Unit } from '../model/types';
import { LAST_OLD_DAY, useUnit, useUnits } from '../model/useUnits';

type Change = (change: Partial<Filters>) => void;

function Choice(props: {
  label: string;
  value: string;
  empty: string;
  units: Unit[];
  onChoose: (code: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChoose(event.target.value)}>
        <option value="">{props.empty}</option>
        {props.units.map((unit) => (
          <option key={unit.code} value={unit.code}>
            {unit.name}
          </option>
        ))}
      </select>
    </>
  );
}

/** Districts that ended in 2025, read by the boundaries of a day: the same number once meant another place. */
function OldUnits({ filters, onChange }: { filters: Filters; onChange: Change }) {
  const { t } = useText();
  const id = useId();
  const [day, setDay] = useState(LAST_OLD_DAY);
  const on = filters.unitOn || day;
  const [typed, setTyped] = useState(formatDate(on));
  const [bad, setBad] = useState(false);
  const chosen = useUnit(filters.unitOn ? filters.unit : '', filters.unitOn);
  const districts = useUnits('district', on, '', true);
  const district = chosen?.level === 'commune' ? (chosen.parentCode ?? '') : (chosen?.code ?? '');
  const communes = useUnits('commune', on, district, district !== '');
  const choose = (unit: string) => onChange({ unit, unitOn: unit ? on : '' });

  function readDay() {
    const read = parseTypedDate(typed);
    setBad(read === null);
    if (read === null || read === on) return;
    setDay(read);
    if (filters.unit) onChange({ unit: '', unitOn: '' });
  }

  return (
    <>
      <label htmlFor={id}>{t('public.filter.oldOn')}</label>
      <input
        id={id}
        inputMode="numeric"
        value={typed}
        aria-describedby={`${id}-help`}
        aria-invalid={bad}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={readDay}
        onKeyDown={(event) => event.key === 'Enter' && readDay()}
      />
      <p id={`${id}-help`} className={bad ? 'small bad' : 'small'}>
        {t(bad ? 'public.filter.badDate' : 'public.filter.oldHelp')}
      </p>
      <Choice
        label={t('public.filter.district')}
        value={district}
        empty={t('public.filter.anyDistrict')}
        units={districts}
        onChoose={choose}
      />
      {district && (
        <Choice
          label={t('public.filter.commune')}
          value={chosen?.level === 'commune' ? chosen.code : ''}
          empty={t('public.filter.wholeDistrict', {
            name: districts.find((unit) => unit.code === district)?.name ?? '',
          })}
          units={communes}
          onChoose={(code) => choose(code || district)}
        />
      )}
    </>
  );
}

export function UnitFilter({ filters, onChange }: { filters: Filters; onChange: Change }) {
  const { t } = useText();
  const name = useId();
  const [wantsOld, setOld] = useState(filters.unitOn !== '');
  const old = filters.unit ? filters.unitOn !== '' : wantsOld;
  const today = useUnits('commune', '', '', !old);
  const change = (toOld: boolean) => {
    setOld(toOld);
    if (filters.unit) onChange({ unit: '', unitOn: '' });
  };

  return (
    <fieldset>
      <legend>{t('public.filter.place')}</legend>
      <div className="chips">
        {[false, true].map((isOld) => (
          <label key={String(isOld)} className="chip">
            <input type="radio" name={name} checked={old === isOld} onChange={() => change(isOld)} />
            <span>{t(isOld ? 'public.filter.oldUnits' : 'public.filter.todayUnits')}</span>
          </label>
        ))}
      </div>
      {old ? (
        <OldUnits filters={filters} onChange={onChange} />
      ) : (
        <Choice
          label={t('public.filter.todayUnits')}
          value={filters.unit}
          empty={t('public.filter.wholeProvince')}
          units={today}
          onChoose={(unit) => onChange({ unit, unitOn: '' })}
        />
      )}
    </fieldset>
  );
}
