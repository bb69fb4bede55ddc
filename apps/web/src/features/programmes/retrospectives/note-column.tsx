import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  changeRetrospectiveNote,
  type RetrospectiveKind,
  type RetrospectiveNote,
} from '@understudy/contracts/programmes-retrospectives';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';
import { NoteDialog } from './note-dialog.js';

type Props = { kind: RetrospectiveKind; cohortId: string; notes: readonly RetrospectiveNote[] };

/** One side of the board: what to keep, or what to change. */
export const NoteColumn = ({ kind, cohortId, notes }: Props) => {
  const { t } = useTranslation('retrospectives');
  const change = useAction(changeRetrospectiveNote, ['programmes']);
  const [writing, setWriting] = useState<{ note: RetrospectiveNote | null } | null>(null);
  const remove = ({ id, version }: RetrospectiveNote): void =>
    change.mutate(
      { params: { retrospectiveNoteId: id }, body: { version, removed: true } },
      {
        onSuccess: () =>
          notifications.show({
            message: (
              <Group gap="sm">
                {t('note.removed')}
                <Button
                  size="xs"
                  variant="default"
                  onClick={() =>
                    change.mutate({
                      params: { retrospectiveNoteId: id },
                      body: { version: version + 1, removed: false },
                    })
                  }
                >
                  {t('note.restore')}
                </Button>
              </Group>
            ),
          }),
      },
    );
  return (
    <Card>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {t(`kind.${kind}`)}
        </Title>
        <ProblemAlert problem={change.error} />
        {notes.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t(`none.${kind}`)}
          </Text>
        ) : null}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {notes.map((note) => (
            <li key={note.id}>
              <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {note.text}
              </Text>
              <Group gap="xs">
                <Text size="xs" c="dimmed">
                  {note.author.name}
                </Text>
                {note.abilities.includes('change') ? (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t('note.changeOf', { text: note.text })}
                    onClick={() => setWriting({ note })}
                  >
                    {t('note.change')}
                  </Button>
                ) : null}
                {note.abilities.includes('remove') ? (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t('note.removeOf', { text: note.text })}
                    onClick={() => remove(note)}
                  >
                    {t('note.remove')}
                  </Button>
                ) : null}
              </Group>
            </li>
          ))}
        </Stack>
        <Group data-print="no">
          <Button size="xs" variant="default" onClick={() => setWriting({ note: null })}>
            {t(`add.${kind}`)}
          </Button>
        </Group>
      </Stack>
      <NoteDialog
        opened={writing !== null}
        cohortId={cohortId}
        kind={kind}
        note={writing?.note ?? null}
        onClose={() => setWriting(null)}
      />
    </Card>
  );
};
