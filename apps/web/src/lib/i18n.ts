import { createInstance, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const locales = ['en-GB', 'de'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'understudy-locale';

/** The nearest language that the product speaks, or null. */
export const matchLocale = (wanted: string | null | undefined): Locale | null => {
  const language = wanted?.toLowerCase().split('-')[0];
  return locales.find((locale) => locale.toLowerCase().split('-')[0] === language) ?? null;
};

/** The language before anybody has signed in: the one chosen here last, else the browser's, else English. */
export const initialLocale = (): Locale =>
  matchLocale(globalThis.localStorage?.getItem(storageKey)) ??
  globalThis.navigator?.languages.map(matchLocale).find((locale) => locale !== null) ??
  'en-GB';

/** Reads the texts of one language, one entry per area. */
export type LocaleReader = (locale: Locale) => Promise<Resource[string]>;

/** Makes the translator with the texts it is given; nothing is fetched and a missing key shows itself as the key. */
export const createI18n = async (locale: string, resources: Resource): Promise<i18n> => {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    defaultNS: 'common',
    resources,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return instance;
};

/** Changes the language of the whole page: loads its texts once, marks the document and remembers the choice. */
export const changeLocale = async (instance: i18n, locale: Locale, read: LocaleReader): Promise<void> => {
  if (!instance.hasResourceBundle(locale, 'common')) {
    for (const [area, texts] of Object.entries(await read(locale))) instance.addResourceBundle(locale, area, texts);
  }
  await instance.changeLanguage(locale);
  document.documentElement.lang = locale;
  globalThis.localStorage?.setItem(storageKey, locale);
};
