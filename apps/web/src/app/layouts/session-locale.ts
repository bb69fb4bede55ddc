import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLocale, matchLocale } from '../../lib/i18n.js';
import { readLocale } from '../../lib/locale-files.js';
import { useSession } from '../../lib/session.js';

/** Lets the page speak the language that the person, or else the organisation, has chosen. */
export const useSessionLocale = (): void => {
  const { i18n } = useTranslation();
  const { user, organisation } = useSession();
  const wanted = matchLocale(user.locale) ?? matchLocale(organisation?.locale);
  useEffect(() => {
    if (wanted && wanted !== i18n.language) void changeLocale(i18n, wanted, readLocale);
  }, [wanted, i18n]);
};
