import { Group, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { addGoal, changeGoal, type Goal } from '@understudy/contracts/development-plans-goals';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';

type GoalFormProps = { planId: string; goal: Goal | null; onClose: () => void };

const levels = ['0', '1', '2', '3', '4'] as const;
const numberOf = (level: string | null): number | null => (level === null ? null : Number(level));

const GoalForm = ({ planId, goal: now, onClose }: GoalFormProps) => {
  const goal = useAsOpened(now);
  const { t } = useTranslation(['plans', 'career-framework', 'common']);
  const framework = useQuery(query('framework', getFramework));
  const add = useAction(addGoal, ['plans', 'development']);
  const change = useAction(changeGoal, ['plans', 'development']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: addGoal,
    initialValues: {
      title: goal?.title ?? '',
      skillKey: goal?.skill?.key ?? (null as string | null),
      fromLevel: goal?.fromLevel?.toString() ?? (null as string | null),
      toLevel: goal?.toLevel?.toString() ?? (null as string | null),
      why: goal?.why ?? '',
      measure: goal?.measure ?? '',
      dueOn: goal?.dueOn ?? (null as string | null),
    },
    keep: { about: `goal-${goal?.id ?? planId}`, fields: ['title', 'why', 'measure'] },
    body: (values) => ({ ...values, fromLevel: numberOf(values.fromLevel), toLevel: numberOf(values.toLevel) }),
    send: async ({ basis: _basis, ...body }) => {
      if (goal) {
        await change.mutateAsync({ params: { planId, goalId: goal.id }, body: { ...body, version: goal.version } });
      } else {
        await add.mutateAsync({ params: { planId }, body });
      }
      onClose();
    },
  });
  const known = framework.data?.skills ?? [];
  const skills = (framework.data?.stages ?? []).map(({ key, name }) => ({
    group: name,
    items: known
      .filter(({ homeStageKey }) => homeStageKey === key)
      .map((skill) => ({ value: skill.key, label: skill.name })),
  }));
  const own = goal?.skill;
  if (own && framework.data && !known.some(({ key }) => key === own.key)) {
    skills.push({ group: t('goal.formerSkill'), items: [{ value: own.key, label: own.name }] });
  }
  const levelChoices = levels.map((value) => ({ value, label: t(`career-framework:level.${value}.name`) }));
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      kept={kept}
      submitLabel={t('goal.save')}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        label={t('goal.title')}
        description={t('goal.titleHelp')}
        {...form.getInputProps('title')}
      />
      <Select
        clearable
        clearButtonProps={{ 'aria-label': t('common:clear') }}
        searchable
        label={t('goal.skill')}
        data={skills}
        nothingFoundMessage={t('goal.noSkill')}
        {...form.getInputProps('skillKey')}
      />
      <Group grow align="flex-start">
        <Select
          clearable
          clearButtonProps={{ 'aria-label': t('common:clear') }}
          label={t('goal.from')}
          data={levelChoices}
          {...form.getInputProps('fromLevel')}
        />
        <Select
          clearable
          clearButtonProps={{ 'aria-label': t('common:clear') }}
          label={t('goal.to')}
          data={levelChoices}
          {...form.getInputProps('toLevel')}
        />
      </Group>
      <Textarea label={t('goal.why')} autosize minRows={2} maxRows={8} {...form.getInputProps('why')} />
      <Textarea
        label={t('goal.measure')}
        description={t('goal.measureHelp')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('measure')}
      />
      <DateInput clearable label={t('goal.due')} {...form.getInputProps('dueOn')} />
    </FormFrame>
  );
};

/** A goal: what to become able to do, why, and how one will know. */
export const GoalDialog = ({ opened, ...form }: GoalFormProps & { opened: boolean }) => {
  const { t } = useTranslation('plans');
  return (
    <FormModal opened={opened} title={t(form.goal ? 'goal.change' : 'goal.add')} onClose={form.onClose}>
      <GoalForm {...form} />
    </FormModal>
  );
};
