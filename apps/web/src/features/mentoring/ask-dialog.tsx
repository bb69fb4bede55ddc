import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { MentorCard } from '@understudy/contracts/mentoring';
import { askMentor } from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type AskFormProps = { mentor: MentorCard; onClose: () => void };

const AskForm = ({ mentor, onClose }: AskFormProps) => {
  const { t } = useTranslation('mentoring');
  const send = useAction(askMentor, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: askMentor,
    initialValues: { words: '' },
    send: async (body) => {
      await send.mutateAsync({ params: { mentorId: mentor.id }, body });
      notifications.show({ message: t('ask.done', { name: mentor.name }) });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('ask.send')} onClose={onClose}>
      <Text size="sm">{t('ask.lead', { name: mentor.name })}</Text>
      <Textarea
        label={t('ask.words')}
        description={t('ask.wordsHelp')}
        autosize
        minRows={4}
        maxRows={12}
        {...form.getInputProps('words')}
      />
    </FormFrame>
  );
};

/** Asks somebody to mentor me, in my own words. */
export const AskDialog = (props: AskFormProps) => {
  const { t } = useTranslation('mentoring');
  return (
    <FormModal opened title={t('ask.title', { name: props.mentor.name })} onClose={props.onClose}>
      <AskForm {...props} />
    </FormModal>
  );
};
