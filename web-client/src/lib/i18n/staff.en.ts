import type { staffTexts } from './staff';
import common from './en/common.json';
import status from './en/status.json';
import vocabulary from './en/vocabulary.json';

export default { common, status, vocabulary } satisfies Record<keyof typeof staffTexts, object>;
