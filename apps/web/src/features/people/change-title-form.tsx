import { TextInput } from '@mantine/core';
import { changeTitle } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';

/** From a day on the person holds another title. */
export const ChangeTitleForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation('person-changes');
  const format = useFormat();
  const today = useToday();
  const change = useAction(changeTitle, ['people', 'titles', 'stages']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: changeTitle,
    initialValues: { title: person.title ?? '', from: today },
    send: async (body) => {
      await change.mutateAsync({ params: { personId: person.id }, body });
      sayDone(t('title.done', { day: format.day(body.from) }));
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('title.submit')} onClose={onClose}>
      <TextInput label={t('title.value')} required data-autofocus {...form.getInputProps('title')} />
      <DateInput label={t('from')} description={t('fromHelp')} required {...form.getInputProps('from')} />
    </FormFrame>
  );
};
