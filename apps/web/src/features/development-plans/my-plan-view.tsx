import { IconMap2 } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { PlanCard } from '@understudy/contracts/development-plans';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useToday } from '../../lib/today.js';
import { currentOf } from './current-plan.js';
import { OtherPlans } from './other-plans.js';
import { planQuery, plansOf } from './plan-queries.js';
import { PlanView } from './plan-view.js';

type MyPlanProps = { personId: string; aside?: ReactNode; last?: ReactNode };

const CurrentPlan = ({ current, others, aside, last }: Pick<MyPlanProps, 'aside' | 'last'> & CurrentProps) => {
  const { data: plan } = useSuspenseQuery(planQuery(current.id));
  return (
    <PlanView
      plan={plan}
      aside={aside}
      last={
        <>
          <OtherPlans plans={others} />
          {last}
        </>
      }
    />
  );
};

type CurrentProps = { current: PlanCard; others: readonly PlanCard[] };

/** My plan as it counts today, or the way to a first one. */
export const MyPlanView = ({ personId, aside, last }: MyPlanProps) => {
  const { t } = useTranslation('plans');
  const today = useToday();
  const { data } = useSuspenseQuery(plansOf(personId, 'mine'));
  const current = currentOf(data.items, today);
  if (current) {
    const others = data.items.filter(({ id }) => id !== current.id);
    return <CurrentPlan current={current} others={others} aside={aside} last={last} />;
  }
  return (
    <>
      <PageHeader title={t('mine')} />
      <EmptyState
        icon={<IconMap2 />}
        title={t('none.title')}
        action={<ButtonLink to="/my-plan/new">{t('home.make')}</ButtonLink>}
      >
        {t('none.text')}
      </EmptyState>
      <OtherPlans plans={data.items} />
    </>
  );
};
