import { Button, Select } from '@mantine/core';
import { cadence, changeMentorship, type Mentorship } from '@understudy/contracts/mentoring-mentorships';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type AgreementFormProps = { mentorship: Mentorship; onClose: () => void };

const AgreementForm = ({ mentorship: now, onClose }: AgreementFormProps) => {
  const mentorship = useAsOpened(now);
  const { t } = useTranslation('mentorships');
  const send = useAction(changeMentorship, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeMentorship,
    initialValues: { cadence: mentorship.cadence, endsOn: mentorship.endsOn },
    body: (values) => ({ ...values, version: mentorship.version }),
    send: async (body) => {
      await send.mutateAsync({ params: { mentorshipId: mentorship.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('agreement.save')} onClose={onClose}>
      <Select
        allowDeselect={false}
        label={t('facts.cadence')}
        data={cadence.options.map((value) => ({ value, label: t(`cadence.${value}`) }))}
        {...form.getInputProps('cadence')}
      />
      <DateInput
        clearable
        label={t('facts.until')}
        description={t('agreement.untilHelp')}
        minDate={mentorship.startsOn ?? undefined}
        {...form.getInputProps('endsOn')}
      />
    </FormFrame>
  );
};

/** How often we meet and until when. */
export const AgreementButton = ({ mentorship }: { mentorship: Mentorship }) => {
  const { t } = useTranslation('mentorships');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" mt="md" onClick={() => setOpened(true)}>
        {t('agreement.open')}
      </Button>
      <FormModal opened={opened} title={t('agreement.open')} onClose={() => setOpened(false)}>
        <AgreementForm mentorship={mentorship} onClose={() => setOpened(false)} />
      </FormModal>
    </>
  );
};
