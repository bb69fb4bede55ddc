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

/** The areas that pages before sign-in speak of; their texts come first and alone. */
export const firstAreas = ['common', 'identity', 'problems', 'shell', 'validation'] as const;

/** Reads texts of one language, one entry per area: the first areas, or all. */
export type LocaleReader = (locale: Locale, extent: 'first' | 'all') => Promise<Resource[string]>;

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

// An area that only pages behind sign-in speak of.
const isComplete = (instance: i18n, locale: Locale): boolean => instance.hasResourceBundle(locale, 'home');

const add = (instance: i18n, locale: Locale, texts: Resource[string]): void => {
  for (const [area, words] of Object.entries(texts)) instance.addResourceBundle(locale, area, words);
};

/** Loads what is missing of the page's language, once: what the pages behind sign-in speak of. */
export const completeTexts = async (instance: i18n, read: LocaleReader): Promise<void> => {
  const locale = matchLocale(instance.language) ?? 'en-GB';
  if (!isComplete(instance, locale)) add(instance, locale, await read(locale, 'all'));
};

/** Changes the language of the whole page: loads its texts once, marks the document and remembers the choice. */
export const changeLocale = async (instance: i18n, locale: Locale, read: LocaleReader): Promise<void> => {
  const all = isComplete(instance, matchLocale(instance.language) ?? 'en-GB');
  const there = all ? isComplete(instance, locale) : instance.hasResourceBundle(locale, 'common');
  if (!there) add(instance, locale, await read(locale, all ? 'all' : 'first'));
  await instance.changeLanguage(locale);
  document.documentElement.lang = locale;
  globalThis.localStorage?.setItem(storageKey, locale);
};
