import { Badge, Button, Card, Group, SegmentedControl, Text, Textarea, Title } from '@mantine/core';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import {
  changeMentorshipNote,
  type MentorshipNote,
  type MentorshipWork,
  removeMentorshipNote,
  writeMentorshipNote,
} from '@understudy/contracts/mentoring-work';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './mentoring.module.css';

type CardProps = { mentorship: Mentorship; work: MentorshipWork };

const NoteLine = ({ mentorship, note }: { mentorship: Mentorship; note: MentorshipNote }) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  const share = useAction(changeMentorshipNote, ['mentoring']);
  const remove = useAction(removeMentorshipNote, ['mentoring']);
  const [removing, setRemoving] = useState(false);
  const params = { mentorshipId: mentorship.id, mentorshipNoteId: note.id };
  return (
    <li className={classes.line}>
      <div>
        <Group gap="xs">
          <Text size="xs" c="dimmed">
            {t('notes.by', { name: note.author.name, day: format.day(note.writtenOn) })}
          </Text>
          {note.shared ? null : <Badge variant="outline">{t('notes.mineAlone')}</Badge>}
        </Group>
        <Text size="sm" mt={4} className={classes.text}>
          {note.text}
        </Text>
        <ProblemAlert problem={share.error} />
      </div>
      {note.mine ? (
        <Group gap="xs" data-print="no">
          {!note.shared && mentorship.abilities.includes('work') ? (
            <Button
              size="xs"
              variant="default"
              loading={share.isPending}
              onClick={() => share.mutate({ params, body: { text: note.text, shared: true, version: note.version } })}
            >
              {t('notes.share')}
            </Button>
          ) : null}
          <Button size="xs" variant="subtle" onClick={() => setRemoving(true)}>
            {t('notes.remove')}
          </Button>
        </Group>
      ) : null}
      <ConfirmDialog
        opened={removing}
        danger
        title={t('notes.removeTitle')}
        confirmLabel={t('notes.remove')}
        sending={remove.isPending}
        problem={remove.error}
        onConfirm={() => remove.mutate({ params }, { onSuccess: () => setRemoving(false) })}
        onClose={() => setRemoving(false)}
      >
        {t('notes.removeText')}
      </ConfirmDialog>
    </li>
  );
};

const NewNote = ({ mentorshipId }: { mentorshipId: string }) => {
  const { t } = useTranslation('mentorships');
  const send = useAction(writeMentorshipNote, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: writeMentorshipNote,
    initialValues: { text: '', shared: true },
    send: async (body) => {
      await send.mutateAsync({ params: { mentorshipId }, body });
      form.reset();
    },
  });
  return (
    <form {...submit}>
      <Textarea label={t('notes.write')} autosize minRows={2} maxRows={14} mt="sm" {...form.getInputProps('text')} />
      <Group gap="sm" mt="sm" data-print="no">
        <SegmentedControl
          aria-label={t('notes.forWhom')}
          value={form.values.shared ? 'both' : 'me'}
          onChange={(value) => form.setFieldValue('shared', value === 'both')}
          data={[
            { value: 'both', label: t('notes.forBoth') },
            { value: 'me', label: t('notes.forMe') },
          ]}
        />
        <Button type="submit" variant="default" loading={sending}>
          {t('notes.save')}
        </Button>
      </Group>
      <ProblemAlert problem={problem} />
    </form>
  );
};

/** Notes of the two, and those that are mine alone. */
export const NotesCard = ({ mentorship, work }: CardProps) => {
  const { t } = useTranslation('mentorships');
  return (
    <Card component="section" aria-labelledby="mentorship-notes">
      <Title order={2} size="h3" id="mentorship-notes" mb={4}>
        {t('notes.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('notes.lead')}
      </Text>
      {mentorship.abilities.includes('work') ? <NewNote mentorshipId={mentorship.id} /> : null}
      <ul className={classes.lines} data-hold-still style={{ marginTop: '0.75rem' }}>
        {work.notes.map((note) => (
          <NoteLine key={note.id} mentorship={mentorship} note={note} />
        ))}
      </ul>
    </Card>
  );
};
