import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import {
  answerNetConsent,
  type ConsentPart,
  type SafetyNet,
  type StretchAssignment,
} from '@understudy/contracts/opportunities-assignments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import classes from './opportunities.module.css';

type Props = { stretch: StretchAssignment; net: SafetyNet; part: ConsentPart };

const Answer = ({ stretch, part }: Pick<Props, 'stretch' | 'part'>) => {
  const { t } = useTranslation('stretches');
  const answer = useAction(answerNetConsent, ['opportunities']);
  const [declining, setDeclining] = useState(false);
  const [words, setWords] = useState('');
  const params = { stretchId: stretch.id };
  const close = () => {
    answer.reset();
    setDeclining(false);
  };
  return (
    <Stack gap="xs" data-print="no">
      <Text size="sm">{t(`consent.question.${part}`, { name: stretch.person.name })}</Text>
      <Group gap="sm">
        <Button
          size="xs"
          loading={answer.isPending && !declining}
          onClick={() => answer.mutate({ params, body: { part, answer: 'agree' } })}
        >
          {t('consent.agree')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setDeclining(true)}>
          {t('consent.decline')}
        </Button>
      </Group>
      {declining ? null : <ProblemAlert problem={answer.error} />}
      {declining ? (
        <ConfirmDialog
          opened
          title={t('consent.declineTitle')}
          confirmLabel={t('consent.decline')}
          sending={answer.isPending}
          problem={answer.error}
          onConfirm={() => answer.mutate({ params, body: { part, answer: 'decline', words } }, { onSuccess: close })}
          onClose={close}
        >
          <Stack gap="sm">
            {t('consent.declineText', { name: stretch.sponsor.name })}
            <Textarea
              autosize
              minRows={2}
              maxLength={500}
              label={t('consent.words')}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          </Stack>
        </ConfirmDialog>
      ) : null}
    </Stack>
  );
};

/** What those who are named for a part of the net have said, and the question to whoever has not answered. */
export const NetConsents = ({ stretch, net, part }: Props) => {
  const { t } = useTranslation('stretches');
  const consents = net.consents.filter((one) => one.part === part);
  const mine = consents.find(({ isMine }) => isMine);
  const asks = stretch.abilities.includes('answer-net') && (mine?.state === 'asked' || mine?.state === 'carried-over');
  const told = consents.filter(({ state, isMine }) => state !== 'carried-over' && !(isMine && asks));
  if (told.length === 0 && !asks) return null;
  return (
    <Stack gap={4} mt="-0.75rem">
      {told.map(({ person, state, words }) => (
        <div key={`${person.id} ${state}`}>
          <Text size="sm" c={state === 'asked' ? 'var(--next)' : 'dimmed'}>
            {t(`consent.state.${state}`, { name: person.name })}
          </Text>
          {words ? (
            <Text size="sm" className={classes.said}>
              {words}
            </Text>
          ) : null}
        </div>
      ))}
      {asks ? <Answer stretch={stretch} part={part} /> : null}
    </Stack>
  );
};
