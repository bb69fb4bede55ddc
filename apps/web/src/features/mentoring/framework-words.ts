import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { query } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';

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

/** A key as words, for whoever may not read the framework: mentors from outside. */
const wordsOf = (key: string): string => {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The names of stages and skills by their keys, for those who may read the framework; a key stands for itself else. */
export const useFrameworkWords = () => {
  const can = useCan();
  const { data } = useQuery({ ...query('framework', getFramework), enabled: can('framework.read') });
  const stages = data?.stages ?? [];
  const skills = data?.skills ?? [];
  const nameIn = (list: readonly { key: string; name: string }[], key: string): string =>
    list.find((one) => one.key === key)?.name ?? wordsOf(key);
  return {
    stages,
    skills,
    stageName: (key: string) => nameIn(stages, key),
    skillName: (key: string) => nameIn(skills, key),
  };
};

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
