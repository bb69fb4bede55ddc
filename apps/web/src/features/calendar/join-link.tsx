import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The way to where something takes place online; nothing where that is nowhere. */
export const JoinLink = ({ link, title }: { link: string | null; title: string }) => {
  const { t } = useTranslation('calendar');
  if (link === null || !/^https?:\/\//.test(link)) return null;
  return (
    <Anchor href={link} target="_blank" rel="noreferrer" size="sm" aria-label={t('joinNamed', { title })}>
      {t('join')}
    </Anchor>
  );
};
