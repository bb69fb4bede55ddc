import { Button, Select, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { addAction } from '@understudy/contracts/development-plans-goals';
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

type IntoPlanProps = {
  /** What the action is called: the assignment that it comes from. */
  title: string;
  /** The words to begin with; the person says which of them go along. */
  words: string;
  /** The skills that it speaks of, so that a goal that fits is proposed first. */
  skillKeys: readonly string[];
  /** What the button does, in full. */
  label: string;
};

const longest = 4000;

const Choice = ({ title, words, skillKeys, onDone }: IntoPlanProps & { onDone: () => void }) => {
  const { t } = useTranslation('stretches');
  const { personId } = useSession();
  const today = useToday();
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState(words.slice(0, longest));
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const add = useAction(addAction, ['plans', 'development']);
  const plans = useQuery({ ...plansOf(personId ?? '', 'mine'), enabled: personId !== null });
  const current = plans.data ? currentOf(plans.data.items, today) : null;
  const plan = useQuery({ ...planQuery(current?.id ?? ''), enabled: current !== null });
  if (plans.isPending || (current !== null && plan.isPending)) return <RowsSkeleton rows={2} />;
  const goals = (plan.data?.goalList ?? []).filter(({ status }) => status === 'open');
  const fitting = goals.find(({ skill }) => skill !== null && skillKeys.includes(skill.key));
  const goalId = chosen ?? fitting?.id ?? goals[0]?.id;
  if (!current || goalId === undefined) {
    return (
      <Stack align="flex-start">
        <Text>{t('toPlan.noPlan')}</Text>
        <ButtonLink to="/my-plan">{t('toPlan.open')}</ButtonLink>
      </Stack>
    );
  }
  const evidence = said.trim();
  const known = goals.some(({ actions }) => actions.some((one) => one.title === title && one.evidence === evidence));
  const take = async () => {
    setProblem(null);
    try {
      await add.mutateAsync({ params: { planId: current.id, goalId }, body: { kind: 'stretch', title, evidence } });
      notifications.show({ message: t('toPlan.done') });
      onDone();
    } catch (failure) {
      if (!(failure instanceof ProblemError)) throw failure;
      setProblem(failure);
    }
  };
  return (
    <Stack>
      <Text size="sm">{t('toPlan.lead')}</Text>
      <Select
        data-autofocus
        allowDeselect={false}
        label={t('toPlan.goal')}
        data={goals.map(({ id, title: name }) => ({ value: id, label: name }))}
        value={goalId}
        onChange={setChosen}
      />
      <Textarea
        label={t('toPlan.words')}
        description={t('toPlan.wordsHelp')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={longest}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      {known ? (
        <Text size="sm" c="dimmed">
          {t('toPlan.known')}
        </Text>
      ) : null}
      <ProblemAlert problem={problem} />
      <Button
        loading={add.isPending}
        disabled={evidence === ''}
        onClick={() => void take()}
        style={{ alignSelf: 'flex-end' }}
      >
        {t('toPlan.open')}
      </Button>
    </Stack>
  );
};

/** Takes something of an assignment into my plan: a done action of a goal, with these words as its evidence. */
export const IntoPlan = (props: IntoPlanProps) => {
  const { t } = useTranslation('stretches');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="light" aria-label={props.label} onClick={open} data-print="no">
        {t('toPlan.open')}
      </Button>
      <FormModal opened={opened} title={t('toPlan.open')} onClose={close}>
        <Choice {...props} onDone={close} />
      </FormModal>
    </>
  );
};
