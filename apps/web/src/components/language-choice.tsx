import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeLocale, locales } from '../lib/i18n.js';
import { readLocale } from '../lib/locale-files.js';

/** The language of the page, where nobody is signed in to have one chosen. The browser's own list: no menu to load. */
export const LanguageChoice = () => {
  const { t, i18n } = useTranslation(['shell', 'common']);
  return (
    <NativeSelect
      size="sm"
      variant="unstyled"
      aria-label={t('shell:language')}
      value={i18n.language}
      onChange={({ currentTarget }) => {
        const chosen = locales.find((locale) => locale === currentTarget.value);
        if (chosen) void changeLocale(i18n, chosen, readLocale);
      }}
    >
      {locales.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {t(`common:locale.${locale}`)}
        </option>
      ))}
    </NativeSelect>
  );
};
