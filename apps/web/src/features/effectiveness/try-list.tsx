import { Button, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { getPlan, listPlans } from '@understudy/contracts/development-plans';
import {
  type EffectivenessReviewWhole,
  type EffectivenessTry,
  planEffectivenessTry,
} from '@understudy/contracts/effectiveness-reviews';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import classes from './effectiveness.module.css';

type PlanProps = { review: EffectivenessReviewWhole; one: EffectivenessTry; onClose: () => void };

const PlanForm = ({ review, one, onClose, planId, goals }: PlanProps & { planId: string; goals: Goals }) => {
  const { t } = useTranslation('effectiveness');
  const send = useAction(planEffectivenessTry, ['effectiveness', 'plans', 'development']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: planEffectivenessTry,
    initialValues: { goalId: goals[0]?.id ?? null },
    body: ({ goalId }) => ({ planId, goalId: goalId ?? '' }),
    send: async (body) => {
      await send.mutateAsync({ params: { reviewId: review.id, tryId: one.id }, body });
      notifications.show({ message: t('review.planned') });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('review.plan')} onClose={onClose}>
      <Text size="sm">{one.text}</Text>
      <Select
        required
        allowDeselect={false}
        label={t('review.goal')}
        data={goals.map(({ id, title }) => ({ value: id, label: title }))}
        {...form.getInputProps('goalId')}
      />
    </FormFrame>
  );
};
type Goals = readonly { readonly id: string; readonly title: string }[];

/** Choosing the goal of the leader's plan that something tried becomes an action of. */
const PlanDialog = (props: PlanProps) => {
  const { t } = useTranslation('effectiveness');
  const { leader, relation } = props.review;
  const scope = relation === 'leader' ? ('mine' as const) : ('line' as const);
  const plans = useQuery(query('plans', listPlans, { query: { personId: leader.id, scope } }));
  const open = plans.data?.items.find(({ status, readable }) => status !== 'closed' && readable);
  const plan = useQuery({
    ...query('plans', getPlan, { params: { planId: open?.id ?? '' } }),
    enabled: open !== undefined,
  });
  const goals = plan.data?.goalList.filter(({ abilities }) => abilities.includes('add-action')) ?? [];
  const waiting = plans.isPending || (open !== undefined && plan.isPending);
  return (
    <FormModal opened title={t('review.planTitle')} onClose={props.onClose}>
      {waiting ? <RowsSkeleton rows={2} /> : null}
      {!waiting && open && goals.length > 0 ? <PlanForm {...props} planId={open.id} goals={goals} /> : null}
      {!waiting && goals.length === 0 ? (
        <Text size="sm">
          {t('review.noGoal')} <TextLink to="/plans">{t('review.toPlans')}</TextLink>
        </Text>
      ) : null}
    </FormModal>
  );
};

/** What the two try next, and the way of what the leader tries into their plan. */
export const TryList = ({ review }: { review: EffectivenessReviewWhole }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const [planning, setPlanning] = useState<EffectivenessTry | null>(null);
  if (review.tries.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={620}>
        {t('review.tries')}
      </Text>
      <ul className={classes.plain}>
        {review.tries.map((one) => (
          <li key={one.id} className={classes.person}>
            <span>
              <Text className={classes.words}>{one.text}</Text>
              <Text size="sm" c="dimmed">
                {[
                  (one.whose === 'leader' ? review.leader : review.manager).name,
                  ...(one.dueOn ? [t('review.until', { day: format.day(one.dueOn) })] : []),
                  ...(one.plannedOn ? [t('review.plannedOn', { day: format.day(one.plannedOn) })] : []),
                ].join(' · ')}
              </Text>
            </span>
            {one.abilities.includes('plan') ? (
              <Button size="xs" variant="default" data-print="no" onClick={() => setPlanning(one)}>
                {t('review.plan')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {planning ? <PlanDialog review={review} one={planning} onClose={() => setPlanning(null)} /> : null}
    </div>
  );
};
