import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { type SkipLevelWords, writeSkipLevelNote } from '@understudy/contracts/skip-levels-talks';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { WordsBack } from '../../components/words-back.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type Props = { talkId: string; note: SkipLevelWords['note'] };

/** A note for oneself, before or after. */
export const TalkNote = ({ talkId, note }: Props) => {
  const { t } = useTranslation('skip-levels');
  const write = useAction(writeSkipLevelNote, ['skip-levels']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: writeSkipLevelNote,
    initialValues: { text: note.text },
    keep: { about: `skip-level-note ${talkId} ${note.version}`, fields: ['text'] },
    body: ({ text }) => ({ text, version: note.version }),
    send: (body) => write.mutateAsync({ params: { skipLevelTalkId: talkId }, body }),
  });
  return (
    <section aria-labelledby="note">
      <Title order={2} size="h3" id="note" mb="xs">
        {t('note.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('note.lead')}
      </Text>
      <form {...submit}>
        <Stack gap="sm" maw="46rem">
          <WordsBack kept={kept} />
          <Textarea autosize minRows={3} label={t('note.label')} {...form.getInputProps('text')} />
          <ProblemAlert problem={problem} />
          <Group>
            <Button type="submit" variant="default" loading={sending}>
              {t('note.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
};
