import { ActionIcon, Button, Card, Checkbox, Group, Text, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import {
  addMentorshipGoal,
  changeMentorshipGoal,
  type MentorshipGoal,
  type MentorshipWork,
  removeMentorshipGoal,
} from '@understudy/contracts/mentoring-work';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './mentoring.module.css';
import { RemovedGoals } from './removed-goals.js';

type CardProps = { mentorship: Mentorship; work: MentorshipWork };

const GoalLine = ({ mentorship, goal }: { mentorship: Mentorship; goal: MentorshipGoal }) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  const change = useAction(changeMentorshipGoal, ['mentoring']);
  const remove = useAction(removeMentorshipGoal, ['mentoring']);
  const params = { mentorshipId: mentorship.id, mentoringGoalId: goal.id };
  const may = mentorship.abilities.includes('work');
  const { text, dueOn, doneOn, version } = goal;
  return (
    <li className={classes.line}>
      <Checkbox
        label={<span className={doneOn ? classes.done : undefined}>{text}</span>}
        description={
          doneOn
            ? t('goals.done', { day: format.day(doneOn) })
            : dueOn
              ? t('goals.due', { day: format.day(dueOn) })
              : null
        }
        checked={doneOn !== null}
        disabled={!may || change.isPending}
        onChange={(event) =>
          change.mutate({ params, body: { text, dueOn, version, done: event.currentTarget.checked } })
        }
      />
      {may ? (
        <ActionIcon
          variant="subtle"
          aria-label={t('goals.remove', { text })}
          loading={remove.isPending}
          onClick={() => remove.mutate({ params })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : null}
      <ProblemAlert problem={change.error ?? remove.error} />
    </li>
  );
};

const NewGoal = ({ mentorshipId }: { mentorshipId: string }) => {
  const { t } = useTranslation('mentorships');
  const send = useAction(addMentorshipGoal, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: addMentorshipGoal,
    initialValues: { text: '', dueOn: null as string | null },
    send: async (body) => {
      await send.mutateAsync({ params: { mentorshipId }, body });
      form.reset();
    },
  });
  return (
    <form {...submit}>
      <Group gap="sm" align="flex-start" mt="sm" data-print="no">
        <TextInput label={t('goals.text')} style={{ flex: '3 1 14rem' }} {...form.getInputProps('text')} />
        <DateInput clearable label={t('goals.dueOn')} style={{ flex: '1 1 9rem' }} {...form.getInputProps('dueOn')} />
        <Button type="submit" variant="default" mt={25} loading={sending}>
          {t('goals.add')}
        </Button>
      </Group>
      <ProblemAlert problem={problem} />
    </form>
  );
};

/** What the two come together for. */
export const GoalsCard = ({ mentorship, work }: CardProps) => {
  const { t } = useTranslation('mentorships');
  return (
    <Card component="section" aria-labelledby="mentorship-goals">
      <Title order={2} size="h3" id="mentorship-goals" mb="xs">
        {t('goals.title')}
      </Title>
      {work.goals.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t(mentorship.abilities.includes('work') ? 'goals.none' : 'goals.noneEver')}
        </Text>
      ) : null}
      <ul className={classes.lines} data-hold-still>
        {work.goals.map((goal) => (
          <GoalLine key={goal.id} mentorship={mentorship} goal={goal} />
        ))}
      </ul>
      {mentorship.abilities.includes('work') ? <NewGoal mentorshipId={mentorship.id} /> : null}
      <RemovedGoals mentorship={mentorship} goals={work.removedGoals} />
    </Card>
  );
};
