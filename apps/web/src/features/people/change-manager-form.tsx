import { changeManager, type PersonReference } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';

/** From a day on the person reports to somebody else, or to nobody. */
export const ChangeManagerForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation('person-changes');
  const format = useFormat();
  const today = useToday();
  const [manager, setManager] = useState<PersonReference | null>(person.manager);
  const change = useAction(changeManager, ['people', 'session', 'indicators']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: changeManager,
    initialValues: { managerId: person.manager?.id ?? null, from: today },
    send: async (body) => {
      await change.mutateAsync({ params: { personId: person.id }, body });
      const day = format.day(body.from);
      sayDone(
        manager
          ? t('manager.done', { name: person.name, manager: manager.name, day })
          : t('manager.doneNobody', { name: person.name, day }),
      );
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      submitLabel={t(manager ? 'manager.submit' : 'manager.submitNobody')}
      onClose={onClose}
    >
      <PersonPicker
        label={t('manager.manager')}
        description={t('manager.managerHelp', { name: person.name })}
        value={manager}
        without={[person.id]}
        error={form.errors.managerId}
        onChange={(chosen) => {
          setManager(chosen);
          form.setFieldValue('managerId', chosen?.id ?? null);
        }}
      />
      <DateInput label={t('from')} description={t('fromHelp')} required {...form.getInputProps('from')} />
    </FormFrame>
  );
};
