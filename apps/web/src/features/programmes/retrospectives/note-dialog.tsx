import { Textarea } from '@mantine/core';
import {
  addRetrospectiveNote,
  changeRetrospectiveNote,
  type RetrospectiveKind,
  type RetrospectiveNote,
} from '@understudy/contracts/programmes-retrospectives';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { cohortId: string; kind: RetrospectiveKind; note: RetrospectiveNote | null; onClose: () => void };

const NoteForm = ({ cohortId, kind, note: now, onClose }: FormProps) => {
  const note = useAsOpened(now);
  const { t } = useTranslation('retrospectives');
  const add = useAction(addRetrospectiveNote, ['programmes']);
  const change = useAction(changeRetrospectiveNote, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: addRetrospectiveNote,
    initialValues: { text: note?.text ?? '' },
    body: ({ text }) => ({ kind, text }),
    send: async ({ text }) => {
      if (note) {
        await change.mutateAsync({ params: { retrospectiveNoteId: note.id }, body: { version: note.version, text } });
      } else await add.mutateAsync({ params: { cohortId }, body: { kind, text } });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('save')} onClose={onClose}>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={3}
        maxRows={10}
        label={t('note.text')}
        description={t('note.help')}
        {...form.getInputProps('text')}
      />
    </FormFrame>
  );
};

/** One note of the board, new or changed. */
export const NoteDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('retrospectives');
  return (
    <FormModal opened={opened} title={t(`add.${form.kind}`)} onClose={form.onClose}>
      <NoteForm {...form} />
    </FormModal>
  );
};
