import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'vi' | 'en';
type Texts = Record<string, object>;

const STORED_LANGUAGE = 'ocop.language';
let loadEnglish: () => Promise<Texts> = () => Promise.resolve({});

/** Vietnamese is in the first chunk; English comes when somebody asks for it. */
export async function startI18n(vietnamese: Texts, english: () => Promise<Texts>) {
  loadEnglish = english;
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    ns: Object.keys(vietnamese),
    defaultNS: 'common',
    resources: { vi: vietnamese },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  if (readLanguage() === 'en') await setLanguage('en');
  else document.documentElement.lang = 'vi';
}

function readLanguage(): Language {
  try {
    return localStorage.getItem(STORED_LANGUAGE) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export async function setLanguage(language: Language) {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    for (const [namespace, texts] of Object.entries(await loadEnglish()))
      i18next.addResourceBundle('en', namespace, texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED_LANGUAGE, language);
  } catch {
    // A browser that forbids storage forgets the choice; nothing else depends on it.
  }
}
