import { Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { proposeMentorship } from '@understudy/contracts/mentoring-mentorships';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { mentorsQuery } from './mentoring-queries.js';

type ProposeFormProps = { mentee: PersonReference | null; onClose: () => void };

const ProposeForm = ({ mentee, onClose }: ProposeFormProps) => {
  const { t } = useTranslation('mentoring');
  const mentors = useInfiniteQuery(mentorsQuery({ free: true }));
  const send = useAction(proposeMentorship, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: proposeMentorship,
    initialValues: { menteeId: mentee, mentorId: null as string | null },
    body: ({ menteeId, mentorId }) => ({ menteeId: menteeId?.id ?? '', mentorId: mentorId ?? '' }),
    send: async (body) => {
      await send.mutateAsync({ body });
      notifications.show({ message: t('propose.done') });
      onClose();
    },
  });
  const options = itemsOf(mentors.data).map(({ id, name, placesFree }) => ({
    value: id,
    label: t('propose.option', { name, count: placesFree }),
  }));
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('propose.send')} onClose={onClose}>
      <Text size="sm">{t('propose.lead')}</Text>
      <PersonPicker
        required
        label={t('propose.mentee')}
        value={form.values.menteeId}
        error={form.errors.menteeId}
        onChange={(person) => form.setFieldValue('menteeId', person)}
      />
      <Select
        required
        searchable
        label={t('propose.mentor')}
        data={options}
        nothingFoundMessage={t('none.title')}
        {...form.getInputProps('mentorId')}
      />
    </FormFrame>
  );
};

/** Proposes two people to each other by hand. */
export const ProposeDialog = (props: ProposeFormProps) => {
  const { t } = useTranslation('mentoring');
  return (
    <FormModal opened title={t('propose.title')} onClose={props.onClose}>
      <ProposeForm {...props} />
    </FormModal>
  );
};
