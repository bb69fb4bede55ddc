import { IconStairsUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../lib/session.js';
import { EmptyState } from './empty-state.js';
import { ButtonLink } from './links.js';

/** What stands on one's own pages before the sign-in belongs to a person: whom to ask, or for an admin the way there. */
export const NoPersonYet = () => {
  const { t } = useTranslation('shell');
  const mayConnect = useCan()('members.change');
  return (
    <EmptyState
      icon={<IconStairsUp />}
      title={t('noPerson.title')}
      action={
        mayConnect ? (
          <ButtonLink to="/members">{t('noPerson.connect')}</ButtonLink>
        ) : (
          <ButtonLink to="/framework">{t('nothingYet.read')}</ButtonLink>
        )
      }
    >
      {t(mayConnect ? 'noPerson.admin' : 'noPerson.text')}
    </EmptyState>
  );
};
