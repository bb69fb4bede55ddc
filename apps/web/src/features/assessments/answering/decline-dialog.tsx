import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { declineRequest } from '@understudy/contracts/assessments';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type DeclineDialogProps = { requestId: string; subject: string; opened: boolean; onClose: () => void };

/** Says no to a request, with a reason. */
export const DeclineDialog = ({ requestId, subject, opened, onClose }: DeclineDialogProps) => {
  const { t } = useTranslation(['assessments', 'common']);
  const decline = useAction(declineRequest, ['assessments']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: declineRequest,
    initialValues: { reason: '' },
    send: async (body) => {
      await decline.mutateAsync({ params: { requestId }, body });
      onClose();
    },
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<Text fw={650}>{t('decline.title', { name: subject })}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form {...submit}>
        <Stack>
          <Text size="sm">{t('decline.text')}</Text>
          <ProblemAlert problem={problem} />
          <Textarea
            data-autofocus
            required
            label={t('decline.reason')}
            description={t('decline.reasonHelp')}
            autosize
            minRows={2}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={sending}>
              {t('decline.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
