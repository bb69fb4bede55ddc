import { IconStairsUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../lib/session.js';
import { EmptyState } from './empty-state.js';
import { JoinDirectory } from './join-directory.js';
import { ButtonLink } from './links.js';

/** What stands on one's own pages before the sign-in belongs to a person: whom to ask, or for an admin the ways there. */
export const NoPersonYet = () => {
  const { t } = useTranslation('shell');
  const mayConnect = useCan()('members.change');
  return (
    <EmptyState
      icon={<IconStairsUp />}
      title={t('noPerson.title')}
      action={
        mayConnect ? (
          <>
            <JoinDirectory />
            <ButtonLink to="/members" variant="default">
              {t('noPerson.connect')}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink to="/framework">{t('nothingYet.read')}</ButtonLink>
        )
      }
    >
      {t(mayConnect ? 'noPerson.admin' : 'noPerson.text')}
    </EmptyState>
  );
};
