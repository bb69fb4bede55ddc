import { Group, Select, Switch, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type CheckInKind, checkInKind, recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import type { PersonReference } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';
import { PrivateNote } from './private-note.js';

type CheckInFormProps = { person: PersonReference; onClose: () => void };

const usualDays = 28;

/** Talks with somebody other than one’s manager: with whom has to be said. */
const withOthers: readonly CheckInKind[] = ['skip-level', 'mentor'];

const CheckInForm = ({ person, onClose }: CheckInFormProps) => {
  const { t } = useTranslation('check-ins');
  const today = useToday();
  const navigate = useNavigate();
  const mine = useSession().personId === person.id;
  const send = useAction(recordCheckIn, ['check-ins', 'plans', 'development', 'stages']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: recordCheckIn,
    keep: { about: `check-in-with-${person.id}`, fields: ['shared', 'private'] },
    initialValues: {
      kind: 'one-to-one' as CheckInKind,
      counterpartId: null as PersonReference | null,
      heldOn: today,
      nextOn: addDays(today, usualDays) as string | null,
      twoSided: false,
      shared: '',
      private: '',
    },
    body: ({ counterpartId, ...values }) => ({ ...values, personId: person.id, counterpartId: counterpartId?.id }),
    send: async (body) => {
      const made = await send.mutateAsync({ body });
      onClose();
      if (made.turn === 'write') {
        await navigate({ to: '/check-ins/$checkInId', params: { checkInId: made.id } });
      } else {
        notifications.show({ message: t('record.done', { name: (mine ? made.counterpart : person).name }) });
      }
    },
  });
  const { twoSided, kind, counterpartId } = form.values;
  const named = withOthers.includes(kind);
  // Only whoever is mentored records a talk with a mentor.
  const kinds = checkInKind.options.filter((value) => mine || value !== 'mentor');
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      kept={kept}
      submitLabel={t(twoSided ? 'record.prepare' : 'record.submit')}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t(twoSided ? 'note.mine' : 'note.shared')}
        description={t(twoSided ? 'note.mineHelp' : 'note.sharedHelp')}
        autosize
        minRows={4}
        maxRows={14}
        {...form.getInputProps('shared')}
      />
      <PrivateNote {...form.getInputProps('private')} />
      <Group grow align="flex-start">
        <DateInput required label={t('heldOn')} {...form.getInputProps('heldOn')} />
        <DateInput clearable label={t('nextOn')} {...form.getInputProps('nextOn')} />
      </Group>
      <Select
        allowDeselect={false}
        label={t('kindLabel')}
        data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      {mine ? (
        <PersonPicker
          required={named}
          label={t('with.label')}
          description={named ? undefined : t('with.help')}
          without={[person.id]}
          value={counterpartId}
          error={form.errors.counterpartId}
          onChange={(chosen) => form.setFieldValue('counterpartId', chosen)}
        />
      ) : null}
      <Switch
        label={t('twoSided.label')}
        description={t('twoSided.help')}
        {...form.getInputProps('twoSided', { type: 'checkbox' })}
      />
    </FormFrame>
  );
};

/** Records a talk, or prepares one in which both write first. */
export const CheckInDialog = ({ opened, ...form }: CheckInFormProps & { opened: boolean }) => {
  const { t } = useTranslation('check-ins');
  return (
    <FormModal opened={opened} title={t('record.title', { name: form.person.name })} onClose={form.onClose}>
      <CheckInForm {...form} />
    </FormModal>
  );
};
