import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PersonReference } from '@understudy/contracts/people';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { nominateForCohort } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { EligibilityList } from './eligibility-list.js';

type FormProps = { cohort: Cohort; onClose: () => void };

const NominateForm = ({ cohort, onClose }: FormProps) => {
  const { t } = useTranslation('enrolments');
  const anybody = useSession().standings.includes('admin');
  const nominate = useAction(nominateForCohort, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: nominateForCohort,
    initialValues: { personId: null as PersonReference | null, note: '' },
    body: ({ personId, note }) => ({ personId: personId?.id ?? '', note }),
    send: async (body) => {
      await nominate.mutateAsync({ params: { cohortId: cohort.id }, body });
      notifications.show({ message: t('nominate.done', { name: form.values.personId?.name ?? '' }) });
      onClose();
    },
  });
  const { personId } = form.values;
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('nominate.send')} onClose={onClose}>
      <PersonPicker
        data-autofocus
        required
        label={t('nominate.person')}
        description={anybody ? undefined : t('nominate.personHelp')}
        scope={anybody ? 'organisation' : 'line'}
        value={personId}
        onChange={(person) => form.setFieldValue('personId', person)}
        error={form.errors.personId}
      />
      {personId ? <EligibilityList cohortId={cohort.id} personId={personId.id} /> : null}
      <Textarea
        autosize
        minRows={3}
        maxRows={10}
        label={t('nominate.note')}
        description={t('nominate.noteHelp')}
        {...form.getInputProps('note')}
      />
      <Text size="sm" c="dimmed">
        {t('nominate.after')}
      </Text>
    </FormFrame>
  );
};

/** Nominating somebody of one's line; they say yes or no themselves. */
export const NominateDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('enrolments');
  return (
    <FormModal opened={opened} title={t('nominate.title', { cohort: form.cohort.name })} onClose={form.onClose}>
      <NominateForm {...form} />
    </FormModal>
  );
};
