import type { ResourceKey } from 'i18next';
import type { LocaleReader } from './i18n.js';

const files = import.meta.glob<ResourceKey>('../locales/*/*.json', { import: 'default' });

/** Reads every area of one language; the build puts them into one file per language. */
export const readLocale: LocaleReader = async (locale) => {
  const own = Object.entries(files).filter(([path]) => path.includes(`/locales/${locale}/`));
  const read = await Promise.all(
    own.map(async ([path, load]) => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, await load()] as const),
  );
  return Object.fromEntries(read);
};
