import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import {
  type CheckIn,
  releaseCheckInNote,
  submitCheckInNote,
  takeBackCheckInNote,
} from '@understudy/contracts/development-plans-check-ins';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { WordsBack } from '../../components/words-back.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { EarlierWordings } from './earlier-wordings.js';
import { useNoteDraft } from './note-draft.js';
import classes from './plan.module.css';
import { PrivateNote } from './private-note.js';

/** My side of a check-in: what I write, hand in, and take back while the other side cannot read it yet. */
export const MyPart = ({ checkIn }: { checkIn: CheckIn }) => {
  const { t } = useTranslation('check-ins');
  const { personId } = useSession();
  const mine = checkIn.notes.find(({ author }) => author.id === personId);
  const draft = useNoteDraft(checkIn, 'shared');
  const submit = useAction(submitCheckInNote, ['check-ins', 'development', 'stages', 'plans']);
  const takeBack = useAction(takeBackCheckInNote, ['check-ins', 'development', 'stages', 'plans']);
  const release = useAction(releaseCheckInNote, ['check-ins', 'development', 'stages', 'plans']);
  const params = { checkInId: checkIn.id };
  const isUnsaved = !checkIn.twoSided && draft.changed;
  // Within the product this tab keeps the words; whoever closes it is asked.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: isUnsaved });
  const can = (ability: CheckIn['abilities'][number]) => checkIn.abilities.includes(ability);
  const handIn = async () => {
    if (await draft.save()) submit.mutate({ params });
  };
  const letRead = async () => {
    if (await draft.save()) release.mutate({ params });
  };
  return (
    <Card component="section" aria-labelledby="my-part">
      <Title order={2} size="h3" id="my-part" mb="sm">
        {t(can('write') ? 'note.mine' : 'note.mineWritten')}
      </Title>
      {can('write') ? <WordsBack kept={draft.kept} /> : null}
      {can('write') ? (
        <Textarea
          aria-labelledby="my-part"
          description={t(checkIn.twoSided ? 'note.mineHelp' : 'note.sharedHelp')}
          autosize
          minRows={6}
          maxRows={24}
          value={draft.text}
          onChange={({ currentTarget }) => draft.change(currentTarget.value)}
          onBlur={draft.leave}
        />
      ) : (
        <Text className={classes.prose}>{checkIn.myNote?.text || t('note.nothing')}</Text>
      )}
      <Stack gap="sm" mt="sm">
        <Text size="sm" c="dimmed" role="status" mih="1.4em">
          {can('write') && draft.state !== 'typing' ? t(`note.${draft.state}`) : null}
          {isUnsaved && draft.state === 'typing' ? t('note.unsaved') : null}
          {checkIn.myNote?.state === 'submitted' && checkIn.turn === 'waiting' ? t('twoSided.waiting') : null}
          {checkIn.myNote?.state === 'released' ? t('twoSided.released') : null}
        </Text>
        <ProblemAlert problem={draft.problem ?? submit.error ?? takeBack.error ?? release.error} />
        <Group gap="sm">
          {can('write') && !checkIn.twoSided ? (
            <Button loading={draft.state === 'saving'} disabled={!draft.changed} onClick={() => void draft.save()}>
              {t('note.save')}
            </Button>
          ) : null}
          {can('write') && checkIn.twoSided ? (
            <Button loading={submit.isPending} disabled={draft.text.trim() === ''} onClick={() => void handIn()}>
              {t('twoSided.handIn')}
            </Button>
          ) : null}
          {can('take-back') ? (
            <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate({ params })}>
              {t('twoSided.takeBack')}
            </Button>
          ) : null}
          {can('release') && draft.text.trim() !== '' ? (
            <Button variant="subtle" color="gray" loading={release.isPending} onClick={() => void letRead()}>
              {t('twoSided.release')}
            </Button>
          ) : null}
        </Group>
      </Stack>
      {mine ? <EarlierWordings note={mine} /> : null}
    </Card>
  );
};

/** What I note for myself alone. */
export const MyPrivatePart = ({ checkIn }: { checkIn: CheckIn }) => {
  const { t } = useTranslation('check-ins');
  const draft = useNoteDraft(checkIn, 'private');
  return (
    <Stack gap={4} data-print="no">
      <WordsBack kept={draft.kept} />
      <PrivateNote
        value={draft.text}
        onChange={({ currentTarget }) => draft.change(currentTarget.value)}
        onBlur={draft.leave}
      />
      <Text size="sm" c="dimmed" role="status" mih="1.4em">
        {draft.state === 'typing' ? null : t(`note.${draft.state}`)}
      </Text>
      <ProblemAlert problem={draft.problem} />
    </Stack>
  );
};
