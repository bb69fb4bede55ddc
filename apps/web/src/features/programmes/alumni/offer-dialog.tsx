import { Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { type Alumnus, alumniHelp, alumniVisibility, offerAlumniHelp } from '@understudy/contracts/programmes-alumni';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { programmeId: string; mine: Alumnus; onClose: () => void };

const OfferForm = ({ programmeId, mine, onClose }: FormProps) => {
  const { t } = useTranslation('alumni');
  const offer = useAction(offerAlumniHelp, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: offerAlumniHelp,
    initialValues: { helps: mine.helps, note: mine.note, visibility: mine.visibility ?? ('team' as const) },
    body: (values) => ({ ...values, version: mine.version }),
    send: async (body) => {
      await offer.mutateAsync({ params: { programmeId }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('save')} onClose={onClose}>
      <Checkbox.Group label={t('form.helps')} description={t('form.helpsHelp')} {...form.getInputProps('helps')}>
        <Stack gap={6} mt={6}>
          {alumniHelp.options.map((help) => (
            <Checkbox key={help} value={help} label={t(`form.help.${help}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea autosize minRows={2} maxRows={6} label={t('form.note')} {...form.getInputProps('note')} />
      <Radio.Group label={t('form.visibility')} {...form.getInputProps('visibility')}>
        <Stack gap={6} mt={6}>
          {alumniVisibility.options.map((visibility) => (
            <Radio key={visibility} value={visibility} label={t(`form.seenBy.${visibility}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </FormFrame>
  );
};

/** How I would help those who come after me, and who reads it. */
export const OfferDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('alumni');
  return (
    <FormModal opened={opened} title={t('offer')} onClose={form.onClose}>
      <OfferForm {...form} />
    </FormModal>
  );
};
