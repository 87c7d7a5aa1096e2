import { parseTypedDate } from '@/lib/format/dates';
import { parseQuantity } from '@/lib/format/numbers';
import { orNull } from '@/lib/forms/values';

/** A lot as it is typed. */
export interface TypedLot {
  key: number;
  product: string | null;
  code: string;
  pack: string;
  madeOn: string;
  expiresOn: string;
  made: string;
  unit: string;
}

/** The next of a form repeats what the lots of one product share. */
export const emptyLot = (key: number, like?: Partial<TypedLot>): TypedLot => ({
  product: null,
  pack: '',
  unit: '',
  ...like,
  code: '',
  madeOn: '',
  expiresOn: '',
  made: '',
  key,
});

/** As GS1 has it under AI 10; the same as the server asks for. */
const CODE = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;
const isDay = (text: string) => text === '' || parseTypedDate(text) !== null;

export type LotFault = 'product' | 'code' | 'madeOn' | 'expiresOn' | 'made' | 'unit';

/** What is still wrong about it. */
export function faultsOf(lot: TypedLot, language: string): Set<LotFault> {
  const made = parseQuantity(lot.made, language);
  const wrong: [LotFault, boolean][] = [
    ['product', lot.product === null],
    ['code', !CODE.test(lot.code.trim())],
    ['madeOn', !isDay(lot.madeOn)],
    [
      'expiresOn',
      !isDay(lot.expiresOn) || (lot.expiresOn !== '' && lot.madeOn !== '' && lot.expiresOn < lot.madeOn),
    ],
    ['made', made === null || made <= 0],
    ['unit', lot.unit.trim() === ''],
  ];
  return new Set(wrong.filter(([, is]) => is).map(([fault]) => fault));
}

export const bodyOf = (lot: TypedLot, language: string) => ({
  productId: lot.product,
  code: lot.code,
  pack: orNull(lot.pack),
  madeOn: orNull(lot.madeOn),
  expiresOn: orNull(lot.expiresOn),
  made: parseQuantity(lot.made, language),
  unit: lot.unit,
});
