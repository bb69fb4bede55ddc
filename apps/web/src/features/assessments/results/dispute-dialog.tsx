import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { addToDispute, type DisputeEntryKind, type ResultDispute } from '@understudy/contracts/assessments-disputes';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { WordsBack } from '../../../components/words-back.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

export type DisputeAnswerKind = Exclude<DisputeEntryKind, 'raise'>;
type FormProps = { dispute: ResultDispute; name: string; kind: DisputeAnswerKind; onClose: () => void };

const DisputeForm = ({ dispute, name, kind, onClose }: FormProps) => {
  const { t } = useTranslation(['results', 'common']);
  const add = useAction(addToDispute, ['results']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: addToDispute,
    keep: { about: `${kind}-${dispute.id}`, fields: ['text'] },
    initialValues: { text: '' },
    body: (values) => ({ version: dispute.version, kind, text: values.text }),
    send: async (body) => {
      await add.mutateAsync({ params: { disputeId: dispute.id }, body });
      notifications.show({ message: t('dispute.said') });
      onClose();
    },
  });
  return (
    <form {...submit}>
      <Stack>
        <Text size="sm">{t(`dispute.say.${kind}.lead`, { name })}</Text>
        <ProblemAlert problem={problem} />
        <WordsBack kept={kept} />
        <Textarea
          data-autofocus
          required
          label={t(`dispute.say.${kind}.label`)}
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('text')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {t(`dispute.say.${kind}.open`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** One more word in what is seen differently: an answer, that it still is, that it is settled, or that it is taken back. */
export const DisputeDialog = ({ kind, ...form }: Omit<FormProps, 'kind'> & { kind: DisputeAnswerKind | null }) => {
  const { t } = useTranslation(['results', 'common']);
  return (
    <Modal
      opened={kind !== null}
      onClose={form.onClose}
      title={kind === null ? null : <Text fw={650}>{t(`dispute.say.${kind}.open`)}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {kind === null ? null : <DisputeForm kind={kind} {...form} />}
    </Modal>
  );
};
