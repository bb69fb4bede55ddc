import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import {
  answerSkipLevelOutcome,
  type SkipLevelTalk,
  type SkipLevelWords,
  writeSkipLevelOutcome,
} from '@understudy/contracts/skip-levels-talks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { WordsBack } from '../../components/words-back.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type Props = { talk: SkipLevelTalk; outcome: SkipLevelWords['outcome'] };

const OutcomeForm = ({ talk, outcome, onDone }: Props & { onDone: () => void }) => {
  const { t } = useTranslation('skip-levels');
  const write = useAction(writeSkipLevelOutcome, ['skip-levels']);
  const version = outcome?.version ?? 0;
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: writeSkipLevelOutcome,
    initialValues: { text: outcome?.text ?? '' },
    keep: { about: `skip-level-outcome ${talk.id} ${version}`, fields: ['text'] },
    body: ({ text }) => ({ text, version }),
    send: async (body) => {
      await write.mutateAsync({ params: { skipLevelTalkId: talk.id }, body });
      onDone();
    },
  });
  return (
    <form {...submit}>
      <Stack gap="sm" maw="46rem">
        <WordsBack kept={kept} />
        <Textarea autosize minRows={3} label={t('outcome.label')} {...form.getInputProps('text')} />
        <ProblemAlert problem={problem} />
        <Group>
          <Button type="submit" variant="default" loading={sending}>
            {t(talk.relation === 'person' ? 'outcome.keep' : 'outcome.suggest')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** What the two keep of a talk: the person's words at once, the leader's once the person agrees. */
export const TalkOutcome = ({ talk, outcome }: Props) => {
  const { t } = useTranslation('skip-levels');
  const [changing, setChanging] = useState(false);
  const answer = useAction(answerSkipLevelOutcome, ['skip-levels']);
  const writes = talk.abilities.includes('write-outcome');
  if (outcome === null && !writes) return null;
  const params = { skipLevelTalkId: talk.id };
  const say = (word: 'agree' | 'remove') =>
    answer.mutate({ params, body: { answer: word, version: outcome?.version ?? 0 } });
  return (
    <section aria-labelledby="outcome">
      <Title order={2} size="h3" id="outcome" mb="xs">
        {t('outcome.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        {t(`outcome.lead.${talk.relation}`)}
      </Text>
      {outcome && !changing ? (
        <Card>
          <Stack gap="sm">
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{outcome.text}</Text>
            <Text size="sm" c="dimmed">
              {t(outcome.agreed ? 'outcome.agreed' : `outcome.waits.${talk.relation}`, { name: talk.person.name })}
            </Text>
            <ProblemAlert problem={answer.error} />
            <Group gap="sm">
              {outcome.abilities.includes('agree') ? (
                <Button loading={answer.isPending} onClick={() => say('agree')}>
                  {t('outcome.agree')}
                </Button>
              ) : null}
              {outcome.abilities.includes('change') ? (
                <Button variant="default" onClick={() => setChanging(true)}>
                  {t('outcome.change')}
                </Button>
              ) : null}
              {outcome.abilities.includes('remove') ? (
                <Button variant="subtle" onClick={() => say('remove')}>
                  {t('outcome.remove')}
                </Button>
              ) : null}
            </Group>
          </Stack>
        </Card>
      ) : (
        <OutcomeForm talk={talk} outcome={outcome} onDone={() => setChanging(false)} />
      )}
    </section>
  );
};
