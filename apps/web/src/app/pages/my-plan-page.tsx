import { IconStairsUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { PageHeader } from '../../components/page-header.js';
import { CheckInsCard } from '../../features/development-plans/check-ins-card.js';
import { HandOverCard } from '../../features/development-plans/hand-over-card.js';
import { MyPlanView } from '../../features/development-plans/my-plan-view.js';
import { useSession } from '../../lib/session.js';

/** My plan, with what belongs beside it. */
export const MyPlanPage = () => {
  const { t } = useTranslation(['plans', 'home']);
  const { personId, user } = useSession();
  if (!personId) {
    return (
      <>
        <PageHeader title={t('mine')} />
        <EmptyState icon={<IconStairsUp />} title={t('home:mine.noPerson')} />
      </>
    );
  }
  return (
    <MyPlanView
      personId={personId}
      aside={<CheckInsCard person={{ id: personId, name: user.name }} />}
      last={<HandOverCard personId={personId} />}
    />
  );
};
