import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { carryPlanOver, type Plan } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { type AskedPeriod, AskedPeriodNote, beginWith } from './asked-period.js';
import { nextPeriodAfter } from './periods.js';
import { askedPeriodOf } from './plan-queries.js';

type CarryOverFormProps = { plan: Plan; onClose: () => void };

const CarryOverForm = ({ plan, asked, onClose }: CarryOverFormProps & { asked: AskedPeriod }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  const navigate = useNavigate();
  const send = useAction(carryPlanOver, ['plans', 'development', 'stages']);
  const left = plan.goalList.filter(({ status }) => status === 'open');
  const undone = (goalId: string) =>
    left.find(({ id }) => id === goalId)?.actions.filter(({ progress }) => progress < 100) ?? [];
  const { form, submit, sending, problem } = useContractForm({
    endpoint: carryPlanOver,
    initialValues: {
      ...beginWith(asked, nextPeriodAfter(plan.endsOn, today)),
      goalIds: left.map(({ id }) => id),
      actionIds: left.flatMap(({ id }) => undone(id).map((action) => action.id)),
    },
    send: async (body) => {
      const next = await send.mutateAsync({ params: { planId: plan.id }, body });
      onClose();
      await navigate({ to: '/plans/$planId', params: { planId: next.id } });
    },
  });
  const toggle = (list: 'goalIds' | 'actionIds', id: string, on: boolean) =>
    form.setFieldValue(list, on ? [...form.values[list], id] : form.values[list].filter((one) => one !== id));
  const days = left.flatMap(({ id, dueOn, actions }) => [
    ...(form.values.goalIds.includes(id) ? [dueOn] : []),
    ...actions.flatMap((action) => (form.values.actionIds.includes(action.id) ? [action.dueOn] : [])),
  ]);
  const isLate = days.some((day) => day !== null && day < form.values.startsOn);
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitLabel={t('carryOver.submit')}
      onClose={onClose}
    >
      <Text size="sm">{t('carryOver.lead')}</Text>
      <Group grow align="flex-start">
        <DateInput required label={t('period.from')} {...form.getInputProps('startsOn')} />
        <DateInput required label={t('period.to')} {...form.getInputProps('endsOn')} />
      </Group>
      <AskedPeriodNote asked={asked} />
      {isLate ? (
        <Text size="sm" c="dimmed">
          {t('carryOver.days', { day: format.day(form.values.endsOn) })}
        </Text>
      ) : null}
      {left.length === 0 ? <Text c="dimmed">{t('carryOver.nothing')}</Text> : null}
      {left.map((goal) => {
        const taken = form.values.goalIds.includes(goal.id);
        return (
          <Stack key={goal.id} gap="xs">
            <Checkbox
              fw={600}
              label={goal.title}
              checked={taken}
              onChange={({ currentTarget: { checked } }) => {
                toggle('goalIds', goal.id, checked);
                const own = undone(goal.id).map(({ id }) => id);
                const others = form.values.actionIds.filter((id) => !own.includes(id));
                form.setFieldValue('actionIds', checked ? [...others, ...own] : others);
              }}
            />
            <Stack gap={6} pl="xl">
              {undone(goal.id).map((action) => (
                <Checkbox
                  key={action.id}
                  disabled={!taken}
                  label={action.title}
                  checked={form.values.actionIds.includes(action.id)}
                  onChange={({ currentTarget: { checked } }) => toggle('actionIds', action.id, checked)}
                />
              ))}
            </Stack>
          </Stack>
        );
      })}
    </FormFrame>
  );
};

const AskedFirst = (form: CarryOverFormProps) => {
  const asked = useQuery(askedPeriodOf(form.plan.person.id));
  return asked.isPending ? <RowsSkeleton rows={4} /> : <CarryOverForm {...form} asked={asked.data?.asked ?? null} />;
};

/** Begins the next period with what is worth taking along. */
export const CarryOverDialog = ({ opened, ...form }: CarryOverFormProps & { opened: boolean }) => {
  const { t } = useTranslation('plans');
  return (
    <FormModal opened={opened} title={t('carryOver.title')} onClose={form.onClose}>
      <AskedFirst {...form} />
    </FormModal>
  );
};
