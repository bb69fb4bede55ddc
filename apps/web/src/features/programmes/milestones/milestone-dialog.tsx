import { Button, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  addCohortMilestone,
  type CohortMilestone,
  changeCohortMilestone,
} from '@understudy/contracts/programmes-milestones';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';
import { useToday } from '../../../lib/today.js';

type FormProps = { cohortId: string; milestone: CohortMilestone | null; onClose: () => void };

const MilestoneForm = ({ cohortId, milestone: now, onClose }: FormProps) => {
  const milestone = useAsOpened(now);
  const { t } = useTranslation('milestones');
  const today = useToday();
  const add = useAction(addCohortMilestone, ['programmes']);
  const change = useAction(changeCohortMilestone, ['programmes']);
  const own = milestone === null || milestone.kind === 'own';
  const write = async (changes: { title?: string; dueOn?: string | null; removed?: boolean }) => {
    if (milestone === null) return;
    const params = { cohortId, milestoneId: milestone.id };
    await change.mutateAsync({ params, body: { version: milestone.version, ...changes } });
    onClose();
  };
  const { form, submit, sending, problem } = useContractForm({
    endpoint: addCohortMilestone,
    initialValues: { title: milestone?.title ?? '', dueOn: milestone?.dueOn ?? addDays(today, 28) } as {
      title: string;
      dueOn: string | null;
    },
    body: ({ title, dueOn }) => ({ title, dueOn: dueOn ?? '' }),
    send: async (body) => {
      if (milestone !== null) return write(own ? body : { dueOn: body.dueOn });
      await add.mutateAsync({ params: { cohortId }, body });
      onClose();
    },
  });
  const remove = async () => {
    await write({ removed: true });
    notifications.show({ message: t('change.removed', { title: milestone?.title }) });
  };
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem ?? change.error}
      submitLabel={t(milestone ? 'change.save' : 'add.save')}
      onClose={onClose}
    >
      {own ? (
        <TextInput
          data-autofocus
          required
          label={t('add.name')}
          description={t('add.nameHelp')}
          {...form.getInputProps('title')}
        />
      ) : (
        <Text size="sm">{t('change.outline')}</Text>
      )}
      <DateInput required label={t('add.dueOn')} {...form.getInputProps('dueOn')} />
      {milestone?.dueChosen && !own ? (
        <Group>
          <Button variant="default" loading={change.isPending} onClick={() => void write({ dueOn: null })}>
            {t('change.backToOutline')}
          </Button>
        </Group>
      ) : null}
      {milestone && own ? (
        <Group>
          <Button variant="subtle" color="red" loading={change.isPending} onClick={() => void remove()}>
            {t('change.remove')}
          </Button>
        </Group>
      ) : null}
    </FormFrame>
  );
};

/** A milestone of the cohort's own, new or changed, or another day for one of the outline. */
export const MilestoneDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('milestones');
  const title = form.milestone ? t('change.title', { title: form.milestone.title }) : t('add.title');
  return (
    <FormModal opened={opened} title={title} onClose={form.onClose}>
      <MilestoneForm {...form} />
    </FormModal>
  );
};
