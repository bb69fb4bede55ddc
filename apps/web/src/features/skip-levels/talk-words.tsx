import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SkipLevelTalk } from '@understudy/contracts/skip-levels-talks';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { wordsQuery } from './skip-level-queries.js';
import { TalkNote } from './talk-note.js';
import { TalkOutcome } from './talk-outcome.js';

/** What I wrote for myself, and what the two keep together. */
export const TalkWords = ({ talk }: { talk: SkipLevelTalk }) => {
  const words = useQuery(wordsQuery(talk.id));
  if (words.isPending) return <RowsSkeleton rows={3} />;
  if (words.error) return <ErrorState failure={words.error} onRetry={() => void words.refetch()} />;
  const { note, outcome } = words.data;
  return (
    <Stack gap="xl">
      <TalkNote key={`note ${note.version}`} talkId={talk.id} note={note} />
      <TalkOutcome key={`outcome ${outcome?.version ?? 0}`} talk={talk} outcome={outcome} />
    </Stack>
  );
};
