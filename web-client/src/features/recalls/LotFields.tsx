import './recalls.css';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { emptyLot, faultsOf, type LotFault, type TypedLot } from './lots';

/** Lots to take off the market, one group of fields each. */
export function LotFields({
  lots,
  products,
  asked,
  onChange,
}: {
  lots: TypedLot[];
  products: { value: string; label: string }[];
  asked: boolean;
  onChange: (lots: TypedLot[]) => void;
}) {
  const { t } = useTranslation('recalls');
  const put = (key: number, part: Partial<TypedLot>) =>
    onChange(lots.map((lot) => (lot.key === key ? { ...lot, ...part } : lot)));
  return (
    <>
      {lots.map((lot, index) => (
        <LotGroup
          key={lot.key}
          lot={lot}
          number={index + 1}
          products={products}
          asked={asked}
          onChange={(part) => put(lot.key, part)}
          {...(lots.length > 1
            ? { onRemove: () => onChange(lots.filter(({ key }) => key !== lot.key)) }
            : {})}
        />
      ))}
      <Group>
        <Button
          variant="default"
          onClick={() =>
            onChange([...lots, emptyLot(Math.max(...lots.map(({ key }) => key)) + 1, lots.at(-1))])
          }
        >
          {t('lot.another')}
        </Button>
      </Group>
    </>
  );
}

function LotGroup({
  lot,
  number,
  products,
  asked,
  onChange,
  onRemove,
}: {
  lot: TypedLot;
  number: number;
  products: { value: string; label: string }[];
  asked: boolean;
  onChange: (part: Partial<TypedLot>) => void;
  onRemove?: () => void;
}) {
  const { t, i18n } = useTranslation(['recalls', 'common']);
  const faults = faultsOf(lot, i18n.language);
  const fault = (field: LotFault, empty: boolean, wrong: string) =>
    asked && faults.has(field) && (empty ? t('common:form.missing') : wrong);
  const title = t('recalls:lot.title', { number });
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="lot-fields">
        <Select
          label={t('recalls:lot.product')}
          withAsterisk
          searchable
          filter={foldedFilter}
          nothingFoundMessage={t('common:form.noMatch')}
          data={products}
          value={lot.product}
          error={fault('product', true, '')}
          onChange={(product) => onChange({ product })}
        />
        <TextInput
          label={t('recalls:lot.code')}
          description={t('recalls:lot.codeHint')}
          withAsterisk
          maxLength={20}
          value={lot.code}
          error={fault('code', lot.code.trim() === '', t('recalls:lot.codeWrong'))}
          onChange={(event) => onChange({ code: event.currentTarget.value })}
        />
        <TextInput
          label={t('recalls:lot.pack')}
          description={t('recalls:lot.packHint')}
          maxLength={300}
          value={lot.pack}
          onChange={(event) => onChange({ pack: event.currentTarget.value })}
        />
        <TextInput
          label={t('recalls:lot.made')}
          description={t('recalls:lot.madeHint')}
          withAsterisk
          inputMode="decimal"
          maxLength={20}
          value={lot.made}
          error={fault('made', lot.made.trim() === '', t('recalls:lot.madeWrong'))}
          onChange={(event) => onChange({ made: event.currentTarget.value })}
        />
        <TextInput
          label={t('recalls:lot.unit')}
          description={t('recalls:lot.unitHint')}
          withAsterisk
          maxLength={30}
          value={lot.unit}
          error={fault('unit', true, '')}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
        <DateField
          label={t('recalls:lot.madeOn')}
          value={lot.madeOn}
          error={fault('madeOn', false, t('common:form.dateInvalid')) || undefined}
          onChange={(madeOn) => onChange({ madeOn })}
        />
        <DateField
          label={t('recalls:lot.expiresOn')}
          value={lot.expiresOn}
          error={fault('expiresOn', false, t('recalls:lot.expiresWrong')) || undefined}
          onChange={(expiresOn) => onChange({ expiresOn })}
        />
      </div>
      {onRemove && (
        <Group mt="sm">
          <Button variant="default" onClick={onRemove}>
            {t('recalls:lot.remove', { title })}
          </Button>
        </Group>
      )}
    </fieldset>
  );
}
