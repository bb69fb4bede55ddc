import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ResourceKey } from 'i18next';
import type { LocaleReader } from '../src/lib/i18n.js';

const folder = path.join(import.meta.dirname, '../src/locales');
const known = new Map<string, Readonly<Record<string, ResourceKey>>>();

const readTexts = (locale: string): Readonly<Record<string, ResourceKey>> =>
  Object.fromEntries(
    readdirSync(path.join(folder, locale))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.slice(0, -5),
        JSON.parse(readFileSync(path.join(folder, locale, file), 'utf8')) as ResourceKey,
      ]),
  );

/** The texts of one language by area, read from disk once. */
export const textsOf = (locale: string): Record<string, ResourceKey> => {
  const texts = known.get(locale) ?? readTexts(locale);
  known.set(locale, texts);
  return { ...texts };
};

/** As the build's reader, from disk. */
export const readLocale: LocaleReader = async (locale) => textsOf(locale);
