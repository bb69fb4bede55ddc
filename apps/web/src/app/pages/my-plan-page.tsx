import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NoPersonYet } from '../../components/no-person-yet.js';
import { PageHeader } from '../../components/page-header.js';
import { CheckInsCard } from '../../features/development-plans/check-ins-card.js';
import { HandOverCard } from '../../features/development-plans/hand-over-card.js';
import { MyPlanView } from '../../features/development-plans/my-plan-view.js';
import { useSession } from '../../lib/session.js';

/** My plan, with what belongs beside it. */
export const MyPlanPage = () => {
  const { t } = useTranslation('plans');
  const { personId, user } = useSession();
  const { suggestions, open } = useSearch({ from: '/signed-in/my-plan' });
  if (!personId) {
    return (
      <>
        <PageHeader title={t('mine')} />
        <NoPersonYet />
      </>
    );
  }
  return (
    <MyPlanView
      personId={personId}
      suggesting={suggestions}
      open={open}
      aside={<CheckInsCard person={{ id: personId, name: user.name }} />}
      last={<HandOverCard personId={personId} />}
    />
  );
};
