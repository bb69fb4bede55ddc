import { ActionIcon, Button, Checkbox, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { NominationEntry, RemovedEntry } from '@understudy/contracts/succession';
import {
  addNominationEntry,
  closeNominationEntry,
  removeNominationEntry,
  restoreNominationEntry,
} from '@understudy/contracts/succession-nominations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { offerUndo } from '../../components/undo-notice.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { RemovedEntries } from './removed-entries.js';
import classes from './succession.module.css';

type EntriesProps = {
  roleId: string;
  person: { id: string; name: string };
  entries: readonly NominationEntry[];
  removed: readonly RemovedEntry[];
  mayWrite: boolean;
};

const EntryLine = ({ roleId, entry }: { roleId: string; entry: NominationEntry }) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  const close = useAction(closeNominationEntry, ['succession']);
  const remove = useAction(removeNominationEntry, ['succession']);
  const params = { roleId, nominationEntryId: entry.id };
  const takeBack = () =>
    remove.mutate(
      { params },
      {
        onSuccess: () =>
          offerUndo({
            id: entry.id,
            endpoint: restoreNominationEntry,
            input: { params },
            stale: ['succession'],
            words: {
              left: t('entries.left', { text: entry.text }),
              undo: t('entries.undo'),
              done: t('entries.back'),
              failed: t('entries.notBack'),
            },
          }),
      },
    );
  const by = [entry.author?.name, format.day(entry.writtenOn)].filter((part) => part).join(', ');
  return (
    <li className={classes.entry}>
      {entry.kind === 'gap' && entry.abilities.includes('close') ? (
        <Checkbox
          label={entry.text}
          description={by}
          checked={entry.closedOn !== null}
          disabled={close.isPending}
          onChange={(event) => close.mutate({ params, body: { closed: event.currentTarget.checked } })}
        />
      ) : (
        <div>
          <Text size="sm" td={entry.closedOn ? 'line-through' : undefined}>
            {entry.text}
          </Text>
          <Text size="xs" c="dimmed">
            {by}
          </Text>
        </div>
      )}
      {entry.abilities.includes('remove') ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          loading={remove.isPending}
          onClick={takeBack}
          aria-label={t('entries.remove', { text: entry.text })}
          data-print="no"
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      ) : null}
      <ProblemAlert problem={close.error ?? remove.error} />
    </li>
  );
};

const AddForm = ({
  roleId,
  person,
  onClose,
}: Omit<EntriesProps, 'entries' | 'removed' | 'mayWrite'> & { onClose: () => void }) => {
  const { t } = useTranslation('succession');
  const add = useAction(addNominationEntry, ['succession']);
  const { form, ...rest } = useContractForm({
    endpoint: addNominationEntry,
    initialValues: { kind: 'evidence' as NominationEntry['kind'], text: '' },
    body: (values) => ({ ...values, personId: person.id }),
    send: async (body) => {
      await add.mutateAsync({ params: { roleId }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...rest} submitLabel={t('entries.add')} onClose={onClose}>
      <SegmentedControl
        fullWidth
        aria-label={t('entries.kind')}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind === 'gap' ? 'gap' : 'evidence')}
        data={[
          { value: 'evidence', label: t('entries.evidence') },
          { value: 'gap', label: t('entries.gap') },
        ]}
      />
      <Textarea
        data-autofocus
        required
        label={t('entries.text')}
        description={t(`entries.help.${form.values.kind}`)}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
    </FormFrame>
  );
};

/** What speaks for somebody in a role, and what is next to learn, with room for more. */
export const NominationEntries = ({ roleId, person, entries, removed, mayWrite }: EntriesProps) => {
  const { t } = useTranslation('succession');
  const [adding, setAdding] = useState(false);
  const close = () => setAdding(false);
  return (
    <div>
      {(['evidence', 'gap'] as const).map((kind) => {
        const own = entries.filter((entry) => entry.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind}>
            <Text size="xs" c="dimmed" mt={6}>
              {t(`entries.${kind}`)}
            </Text>
            <ul className={classes.entries}>
              {own.map((entry) => (
                <EntryLine key={entry.id} roleId={roleId} entry={entry} />
              ))}
            </ul>
          </div>
        );
      })}
      <RemovedEntries roleId={roleId} entries={removed} name={person.name} />
      {mayWrite ? (
        <Group mt={4} data-print="no">
          <Button
            size="compact-xs"
            variant="subtle"
            ml={-8}
            onClick={() => setAdding(true)}
            aria-label={t('entries.addOf', { name: person.name })}
          >
            {t('entries.add')}
          </Button>
        </Group>
      ) : null}
      <FormModal opened={adding} onClose={close} title={t('entries.addOf', { name: person.name })}>
        <AddForm roleId={roleId} person={person} onClose={close} />
      </FormModal>
    </div>
  );
};
