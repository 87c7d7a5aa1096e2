import type { publicTexts } from './public';
import type { caseTexts } from './cases';
import type { connectionTexts } from './connections';
import type { portalTexts } from './portals';
import type { representationTexts } from './representation';
import type { historyTexts } from './histories';
import type { staffTexts } from './staff';

/** Keys are checked by the compiler: a text that does not exist does not build. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof staffTexts &
      typeof caseTexts &
      typeof connectionTexts &
      typeof portalTexts &
      typeof representationTexts &
      typeof historyTexts &
      typeof publicTexts;
  }
}
