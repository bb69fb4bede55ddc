import { useTranslation } from 'react-i18next';

/** Languages that can be offered and wished for, by their base tags. */
const offeredLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'sv',
  'da',
  'fi',
  'tr',
  'uk',
  'ro',
  'hu',
  'el',
  'ar',
  'hi',
  'zh',
  'ja',
  'ko',
] as const;

/** The names of languages in the language of the page. */
export const useLanguages = () => {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'pseudo' ? 'en-GB' : i18n.language;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const languageName = (tag: string): string => names.of(tag) ?? tag;
  const languages = offeredLanguages
    .map((value) => ({ value: value as string, label: languageName(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  return { languages, languageName };
};
