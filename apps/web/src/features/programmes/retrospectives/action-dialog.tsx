import { Select, Textarea } from '@mantine/core';
import type { PersonReference } from '@understudy/contracts/people';
import {
  addRetrospectiveAction,
  changeRetrospectiveAction,
  type RetrospectiveAction,
} from '@understudy/contracts/programmes-retrospectives';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';
import { useToday } from '../../../lib/today.js';

type FormProps = {
  cohortId: string | undefined;
  action: RetrospectiveAction | null;
  people: readonly PersonReference[];
  onClose: () => void;
};

const ActionForm = ({ cohortId, action: now, people, onClose }: FormProps) => {
  const action = useAsOpened(now);
  const { t } = useTranslation('retrospectives');
  const today = useToday();
  const add = useAction(addRetrospectiveAction, ['programmes']);
  const change = useAction(changeRetrospectiveAction, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: addRetrospectiveAction,
    initialValues: {
      text: action?.text ?? '',
      ownerId: action?.owner.id ?? null,
      dueOn: action?.dueOn ?? addDays(today, 28),
    } as { text: string; ownerId: string | null; dueOn: string | null },
    body: ({ text, ownerId, dueOn }) => ({ text, ownerId: ownerId ?? '', dueOn: dueOn ?? '' }),
    send: async (body) => {
      if (action) {
        const params = { retrospectiveActionId: action.id };
        await change.mutateAsync({ params, body: { ...body, version: action.version } });
      } else if (cohortId) await add.mutateAsync({ params: { cohortId }, body });
      onClose();
    },
  });
  const owners = action && people.every(({ id }) => id !== action.owner.id) ? [action.owner, ...people] : people;
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('save')} onClose={onClose}>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={2}
        maxRows={8}
        label={t('action.text')}
        {...form.getInputProps('text')}
      />
      <Select
        required
        searchable
        label={t('action.owner')}
        data={owners.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('ownerId')}
        error={form.errors.ownerId ? t('action.ownerMissing') : undefined}
      />
      <DateInput required label={t('action.dueOn')} {...form.getInputProps('dueOn')} />
    </FormFrame>
  );
};

/** One thing that was decided, new or changed. */
export const ActionDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('retrospectives');
  return (
    <FormModal opened={opened} title={t(form.action ? 'action.changeTitle' : 'add.action')} onClose={form.onClose}>
      <ActionForm {...form} />
    </FormModal>
  );
};
