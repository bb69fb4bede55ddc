import { Anchor, Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type PeerGroup, removePeerNote, writePeerNote } from '@understudy/contracts/peer-groups';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { peerNotesQuery } from './peer-group-queries.js';

const NewNote = ({ peerGroupId }: { peerGroupId: string }) => {
  const { t } = useTranslation('peer-groups');
  const write = useAction(writePeerNote, ['peer-groups']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: writePeerNote,
    initialValues: { text: '' },
    send: async (body) => {
      await write.mutateAsync({ params: { peerGroupId }, body });
      form.reset();
    },
  });
  return (
    <form {...submit}>
      <Stack gap="sm">
        <Textarea autosize minRows={3} label={t('notes.new')} {...form.getInputProps('text')} />
        <ProblemAlert problem={problem} />
        <Group>
          <Button type="submit" loading={sending}>
            {t('notes.write')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** What a group keeps for itself: its members of today read it, each from the day they joined. */
export const GroupNotes = ({ group }: { group: PeerGroup }) => {
  const { t } = useTranslation(['peer-groups', 'common']);
  const format = useFormat();
  const list = useInfiniteQuery(peerNotesQuery(group.id));
  const remove = useAction(removePeerNote, ['peer-groups']);
  const notes = itemsOf(list.data);
  return (
    <section aria-labelledby="notes">
      <Title order={2} size="h3" id="notes" mb="xs">
        {t('notes.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('notes.lead')}
      </Text>
      <Stack gap="md">
        {group.link ? (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('place')}{' '}
            <Anchor href={group.link} target="_blank" rel="noreferrer noopener" inherit>
              {group.link}
            </Anchor>
          </Text>
        ) : null}
        {group.abilities.includes('write') ? <NewNote peerGroupId={group.id} /> : null}
        {list.isPending ? <RowsSkeleton /> : null}
        {list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.isSuccess && notes.length === 0 ? <Text size="sm">{t('notes.none')}</Text> : null}
        {notes.map((note) => (
          <Card key={note.id}>
            <Group justify="space-between" align="baseline" wrap="nowrap">
              <Text size="sm" c="dimmed">
                {t('notes.by', { name: note.author.name, when: format.instant(note.writtenAt) })}
              </Text>
              {note.abilities.includes('remove') ? (
                <Button
                  size="xs"
                  variant="subtle"
                  style={{ flexShrink: 0 }}
                  onClick={() => remove.mutate({ params: { peerGroupId: group.id, peerNoteId: note.id } })}
                >
                  {t('notes.remove')}
                </Button>
              ) : null}
            </Group>
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.text}</Text>
          </Card>
        ))}
        <ProblemAlert problem={remove.error} />
        {list.hasNextPage ? (
          <Group>
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('common:loadMore')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </section>
  );
};
