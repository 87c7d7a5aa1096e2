import './recalls.css';
import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Recall } from '@/lib/api/types';
import { formatNumber, parseQuantity } from '@/lib/format/numbers';
import { FIGURES, figuresOf, fits, isBlank, keyOf, readFigures, type Values } from './steps';

/** Where the goods of each lot are now; a lot left as it is stays as it was. */
export function FigureFields({
  lots,
  values,
  asked,
  onChange,
}: {
  lots: Recall['lots'];
  values: Values;
  asked: boolean;
  onChange: (figures: Values['figures']) => void;
}) {
  const { t, i18n } = useTranslation('recalls');
  const language = i18n.language;
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <Text size="sm">{t('figuresHint')}</Text>
      {lots.map((lot) => {
        const figures = figuresOf(lot, values, language);
        const read = readFigures(figures, language);
        const balance = read && lot.made - read.left - read.recovered - read.destroyed;
        const wrong = read !== null && !fits(lot, read);
        return (
          <fieldset key={keyOf(lot)}>
            <legend>
              {t('figuresOf', {
                code: lot.code,
                product: lot.productName,
                made: number(lot.made),
                unit: lot.unit,
              })}
            </legend>
            <div className="figure-fields">
              {FIGURES.map((figure) => (
                <TextInput
                  key={figure}
                  label={t(`figure.${figure}`)}
                  inputMode="decimal"
                  maxLength={20}
                  value={figures[figure]}
                  error={
                    asked &&
                    !isBlank(figures) &&
                    parseQuantity(figures[figure], language) === null &&
                    t('figureWrong')
                  }
                  onChange={(event) =>
                    onChange({
                      ...values.figures,
                      [keyOf(lot)]: { ...figures, [figure]: event.currentTarget.value },
                    })
                  }
                />
              ))}
            </div>
            {wrong ? (
              <Text size="sm" c="var(--bad)" role="alert">
                {t('figuresWrong', { made: number(lot.made), unit: lot.unit })}
              </Text>
            ) : (
              balance !== null && (
                <Text size="sm" aria-live="polite">
                  {balance === 0
                    ? t('balanced')
                    : t('balance', { quantity: number(balance), unit: lot.unit })}
                </Text>
              )
            )}
          </fieldset>
        );
      })}
    </>
  );
}
