import { Button, Select, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { addAction, logProgress } from '@understudy/contracts/development-plans-goals';
import type { StretchEvidence } from '@understudy/contracts/opportunities-assignments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../components/form-modal.js';
import { ButtonLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { currentOf } from '../../features/development-plans/current-plan.js';
import { planQuery, plansOf } from '../../features/development-plans/plan-queries.js';
import { ProblemError } from '../../lib/problem-error.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';

type EvidenceToPlanProps = { title: string; evidence: StretchEvidence };

const Choice = ({ title, evidence, onDone }: EvidenceToPlanProps & { onDone: () => void }) => {
  const { t } = useTranslation('stretches');
  const { personId } = useSession();
  const today = useToday();
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const add = useAction(addAction, ['plans']);
  const log = useAction(logProgress, ['plans', 'development']);
  const plans = useQuery({ ...plansOf(personId ?? '', 'mine'), enabled: personId !== null });
  const current = plans.data ? currentOf(plans.data.items, today) : null;
  const plan = useQuery({ ...planQuery(current?.id ?? ''), enabled: current !== null });
  if (plans.isPending || (current !== null && plan.isPending)) return <RowsSkeleton rows={2} />;
  const goals = (plan.data?.goalList ?? []).filter(({ status }) => status === 'open');
  const fitting = goals.find(({ skill }) => skill?.key === evidence.skillKey);
  const goalId = chosen ?? fitting?.id ?? goals[0]?.id;
  if (!current || goalId === undefined) {
    return (
      <Stack align="flex-start">
        <Text>{t('evidence.noPlan')}</Text>
        <ButtonLink to="/my-plan">{t('evidence.toPlanTitle')}</ButtonLink>
      </Stack>
    );
  }
  const take = async () => {
    const params = { planId: current.id };
    setProblem(null);
    try {
      const action = await add.mutateAsync({ params: { ...params, goalId }, body: { kind: 'stretch', title } });
      await log.mutateAsync({
        params: { ...params, actionId: action.id },
        body: { progress: 100, evidence: `${evidence.text} (${evidence.author.name})` },
      });
      notifications.show({ message: t('evidence.toPlanDone') });
      onDone();
    } catch (failure) {
      if (!(failure instanceof ProblemError)) throw failure;
      setProblem(failure);
    }
  };
  return (
    <Stack>
      <Text size="sm">{t('evidence.toPlanLead')}</Text>
      <Select
        data-autofocus
        allowDeselect={false}
        label={t('evidence.goal')}
        data={goals.map(({ id, title: name }) => ({ value: id, label: name }))}
        value={goalId}
        onChange={setChosen}
      />
      <ProblemAlert problem={problem} />
      <Button loading={add.isPending || log.isPending} onClick={() => void take()} style={{ alignSelf: 'flex-end' }}>
        {t('evidence.toPlan')}
      </Button>
    </Stack>
  );
};

/** Takes what somebody saw into my plan: a done action of a goal, with their words as its evidence. */
export const EvidenceToPlan = (props: EvidenceToPlanProps) => {
  const { t } = useTranslation('stretches');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        size="xs"
        variant="light"
        aria-label={t('evidence.toPlanOf', { name: props.evidence.author.name })}
        onClick={open}
        data-print="no"
      >
        {t('evidence.toPlan')}
      </Button>
      <FormModal opened={opened} title={t('evidence.toPlanTitle')} onClose={close}>
        <Choice {...props} onDone={close} />
      </FormModal>
    </>
  );
};
