import { Stack } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PlanCard } from '@understudy/contracts/development-plans';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useToday } from '../../lib/today.js';
import { CarryOverDialog } from './carry-over-dialog.js';
import { ClosePlanDialog } from './close-plan-dialog.js';
import { currentOf } from './current-plan.js';
import { CycleNotice } from './cycle-notice.js';
import { OtherPlans } from './other-plans.js';
import { OverNotice } from './over-notice.js';
import classes from './plan.module.css';
import { planHomeQuery, planQuery, plansOf } from './plan-queries.js';
import { PlanView } from './plan-view.js';

type MyPlanProps = {
  personId: string;
  aside?: ReactNode;
  last?: ReactNode;
  suggesting?: boolean;
  /** What the address asks to open. */
  open?: 'carry-over' | 'close' | undefined;
};

const CurrentPlan = ({ current, others, last, open, ...view }: Omit<MyPlanProps, 'personId'> & CurrentProps) => {
  const { data: plan } = useSuspenseQuery(planQuery(current.id));
  const home = useQuery(planHomeQuery);
  const navigate = useNavigate();
  const isOver = plan.endsOn < useToday();
  const opened = (deed: 'carry-over' | 'close') => open === deed && plan.abilities.includes(deed);
  const close = () => void navigate({ to: '/my-plan', search: {}, replace: true });
  return (
    <>
      <PlanView
        plan={plan}
        {...view}
        notices={
          <Stack gap="sm" mb="lg" data-print="no" className={classes.notices}>
            {isOver ? <OverNotice endsOn={plan.endsOn} /> : null}
            {home.data ? <CycleNotice home={home.data} leading={!isOver} /> : null}
            <OtherPlans open plans={others.filter(({ status }) => status !== 'closed')} />
          </Stack>
        }
        last={
          <>
            <OtherPlans plans={others.filter(({ status }) => status === 'closed')} />
            {last}
          </>
        }
      />
      <CarryOverDialog opened={opened('carry-over')} plan={plan} onClose={close} />
      <ClosePlanDialog opened={opened('close')} plan={plan} onClose={close} />
    </>
  );
};

type CurrentProps = { current: PlanCard; others: readonly PlanCard[] };

const NoPlan = ({ plans }: { plans: readonly PlanCard[] }) => {
  const { t } = useTranslation('plans');
  const home = useQuery(planHomeQuery);
  return (
    <>
      <PageHeader title={t('mine')} />
      {home.data ? <CycleNotice home={home.data} leading={false} /> : null}
      <EmptyState
        icon={<IconMap2 />}
        title={t('none.title')}
        action={<ButtonLink to="/my-plan/new">{t('home.make')}</ButtonLink>}
      >
        {t('none.text')}
      </EmptyState>
      <OtherPlans plans={plans} />
    </>
  );
};

/** My plan as it counts today with what is to be known of it and the next one, or the way to a first one. */
export const MyPlanView = ({ personId, ...view }: MyPlanProps) => {
  const today = useToday();
  const { data } = useSuspenseQuery(plansOf(personId, 'mine'));
  const current = currentOf(data.items, today);
  if (!current) return <NoPlan plans={data.items} />;
  const others = data.items.filter(({ id }) => id !== current.id);
  return <CurrentPlan key={current.id} current={current} others={others} {...view} />;
};
