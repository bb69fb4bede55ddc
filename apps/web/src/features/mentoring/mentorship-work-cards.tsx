import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { GoalsCard } from './goals-card.js';
import { HealthCard } from './health-card.js';
import { workQuery } from './mentoring-queries.js';
import { NotesCard } from './notes-card.js';
import { SessionsCard } from './sessions-card.js';

/** What the two do together: goals, sessions, notes, and how it goes. */
export const MentorshipWorkCards = ({ mentorship }: { mentorship: Mentorship }) => {
  const work = useQuery(workQuery(mentorship.id));
  if (work.isPending) return <RowsSkeleton rows={5} />;
  if (work.isError) return <ErrorState failure={work.error} onRetry={() => void work.refetch()} />;
  const given = { mentorship, work: work.data };
  return (
    <Stack gap="lg">
      <HealthCard {...given} />
      <GoalsCard {...given} />
      <SessionsCard {...given} />
      <NotesCard {...given} />
    </Stack>
  );
};
