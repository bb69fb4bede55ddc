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

type MyPlanProps = { personId: string; aside?: ReactNode; last?: ReactNode; suggesting?: boolean };

const CurrentPlan = ({ current, others, last, ...view }: Omit<MyPlanProps, 'personId'> & CurrentProps) => {
  const { data: plan } = useSuspenseQuery(planQuery(current.id));
  return (
    <PlanView
      plan={plan}
      {...view}
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
export const MyPlanView = ({ personId, ...view }: MyPlanProps) => {
  const { t } = useTranslation('plans');
  const today = useToday();
  const { data } = useSuspenseQuery(plansOf(personId, 'mine'));
  const current = currentOf(data.items, today);
  if (current) {
    const others = data.items.filter(({ id }) => id !== current.id);
    return <CurrentPlan key={current.id} current={current} others={others} {...view} />;
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
