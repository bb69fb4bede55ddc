import { ActionIcon, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changeLocale, locales } from '../lib/i18n.js';
import { readLocale } from '../lib/locale-files.js';

/** The language of the page, where nobody is signed in to have one chosen. */
export const LanguageMenu = () => {
  const { t, i18n } = useTranslation(['shell', 'common']);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell:language')}>
          <IconLanguage size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((locale) => (
          <Menu.Item
            key={locale}
            lang={locale}
            aria-current={i18n.language === locale}
            fw={i18n.language === locale ? 650 : 400}
            onClick={() => void changeLocale(i18n, locale, readLocale)}
          >
            {t(`common:locale.${locale}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
