import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type SkipLevelTalk, type SkipLevelTalkStep, stepSkipLevelTalk } from '@understudy/contracts/skip-levels-talks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { ChooseTimeDialog } from './choose-time-dialog.js';
import { talkTimesQuery } from './skip-level-queries.js';

type Asked = 'decline' | 'cancel';

const atOnce: readonly SkipLevelTalkStep[] = ['accept', 'hold', 'miss'];

/** Everything that can be done with a talk by whoever looks at it: at once, with a time, or asked once more. */
export const TalkAnswer = ({ talk }: { talk: SkipLevelTalk }) => {
  const { t } = useTranslation('skip-levels');
  const step = useAction(stepSkipLevelTalk, ['skip-levels', 'calendar']);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [choosing, setChoosing] = useState<'choose-time' | 'suggest' | null>(null);
  const [words, setWords] = useState('');
  const other = talk.relation === 'person' ? talk.leader.name : talk.person.name;
  const may = (action: SkipLevelTalkStep): boolean => talk.abilities.includes(action);
  const isSending = (action: SkipLevelTalkStep): boolean => step.isPending && step.variables?.body.action === action;
  const close = () => {
    step.reset();
    setAsked(null);
    setChoosing(null);
  };
  const send = (action: SkipLevelTalkStep, own: { startsAt?: string; words?: string } = {}, onSuccess?: () => void) =>
    step.mutate(
      { params: { skipLevelTalkId: talk.id }, body: { action, version: talk.version, ...own } },
      { onSuccess },
    );
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {atOnce.filter(may).map((action) => (
          <Button
            key={action}
            variant={action === 'miss' ? 'default' : 'filled'}
            loading={isSending(action)}
            onClick={() => send(action)}
          >
            {t(`do.${action}`)}
          </Button>
        ))}
        {(['choose-time', 'suggest'] as const).filter(may).map((action) => (
          <Button key={action} variant="default" onClick={() => setChoosing(action)}>
            {t(`do.${action}`)}
          </Button>
        ))}
        {(['decline', 'cancel'] as const).filter(may).map((action) => (
          <Button key={action} variant="subtle" onClick={() => setAsked(action)}>
            {t(`do.${action}`)}
          </Button>
        ))}
      </Group>
      {asked === null && choosing === null ? <ProblemAlert problem={step.error} /> : null}
      {asked ? (
        <ConfirmDialog
          opened
          title={t(`ask.${asked}.title`, { name: other })}
          confirmLabel={t(`do.${asked}`)}
          sending={isSending(asked)}
          problem={step.error}
          onConfirm={() => send(asked, asked === 'decline' ? { words } : {}, close)}
          onClose={close}
        >
          <Stack gap="sm">
            {t(`ask.${asked}.text`, { name: other })}
            {asked === 'decline' ? (
              <Textarea
                autosize
                minRows={2}
                maxLength={500}
                label={t('words')}
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
            ) : null}
          </Stack>
        </ConfirmDialog>
      ) : null}
      {choosing ? (
        <ChooseTimeDialog
          title={t(`ask.${choosing}.title`, { name: other })}
          confirmLabel={t(`do.${choosing}`)}
          times={talkTimesQuery(talk.id)}
          sending={isSending(choosing)}
          problem={step.error}
          onChoose={(startsAt) => send(choosing, { startsAt }, close)}
          onClose={close}
        />
      ) : null}
    </Stack>
  );
};
