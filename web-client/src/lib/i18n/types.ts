import type { publicTexts } from './public';
import type { caseTexts } from './cases';
import type { codeTexts } from './codes';
import type { connectionTexts } from './connections';
import type { holidayTexts } from './holidays';
import type { portalTexts } from './portals';
import type { representationTexts } from './representation';
import type { notificationTexts } from './notifications';
import type { userTexts } from './users';
import type { webhookTexts } from './webhooks';
import type { historyTexts } from './histories';
import type { staffTexts } from './staff';
import type { stampTexts } from './stamps';

/** Keys are checked by the compiler: a text that does not exist does not build. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof staffTexts &
      typeof caseTexts &
      typeof codeTexts &
      typeof connectionTexts &
      typeof holidayTexts &
      typeof portalTexts &
      typeof representationTexts &
      typeof notificationTexts &
      typeof userTexts &
      typeof webhookTexts &
      typeof historyTexts &
      typeof stampTexts &
      typeof publicTexts;
  }
}
