import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type Rater, vetoRater } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type VetoDialogProps = { assessmentId: string; rater: Rater; onClose: () => void };

/** Says why somebody should not be asked. */
export const VetoDialog = ({ assessmentId, rater, onClose }: VetoDialogProps) => {
  const { t } = useTranslation(['assessments', 'common']);
  const veto = useAction(vetoRater, ['assessments']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: vetoRater,
    initialValues: { reason: '' },
    send: async (body) => {
      await veto.mutateAsync({ params: { assessmentId, requestId: rater.requestId }, body });
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={650}>{t('raters.vetoTitle', { name: rater.person.name })}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form {...submit}>
        <Stack>
          <ProblemAlert problem={problem} />
          <Textarea
            data-autofocus
            required
            label={t('raters.vetoReason')}
            description={t('raters.vetoHelp')}
            autosize
            minRows={2}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={sending}>
              {t('raters.veto')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
