import type { ResourceKey } from 'i18next';
import { firstAreas, type LocaleReader } from './i18n.js';

const files = import.meta.glob<ResourceKey>('../locales/*/*.json', { import: 'default' });
const first = new Set<string>(firstAreas);
const areaOf = (path: string): string => /([^/]+)\.json$/.exec(path)?.[1] ?? path;

/** Reads texts of one language; the build puts them into two files per language, the first areas and the others. */
export const readLocale: LocaleReader = async (locale, extent) => {
  const own = Object.entries(files).filter(
    ([path]) => path.includes(`/locales/${locale}/`) && (extent === 'all' || first.has(areaOf(path))),
  );
  return Object.fromEntries(await Promise.all(own.map(async ([path, load]) => [areaOf(path), await load()] as const)));
};
