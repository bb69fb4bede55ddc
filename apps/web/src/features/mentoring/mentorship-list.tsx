import { Card, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportMentorships } from '@understudy/contracts/mentoring-mentorships';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { itemsOf } from '../../lib/query.js';
import classes from './mentoring.module.css';
import { type MentorshipSearch, mentorshipsInput, mentorshipsQuery } from './mentoring-queries.js';
import { MentorshipLine } from './mentorship-line.js';

type MentorshipListProps = {
  scope: 'mine' | 'programme';
  state: 'open' | 'running' | 'over' | 'unanswered';
  title: string;
  none: string;
  search: MentorshipSearch;
};

/** The mentorships of one state, page after page. */
export const MentorshipList = ({ scope, state, title, none, search }: MentorshipListProps) => {
  const list = useInfiniteQuery(mentorshipsQuery(scope, state, search));
  const items = itemsOf(list.data);
  const heading = `mentorships-${scope}-${state}`;
  return (
    <Card component="section" aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {title}
      </Title>
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : null}
      <ul className={classes.lines} data-hold-still>
        {items.map((mentorship) => (
          <MentorshipLine key={mentorship.id} mentorship={mentorship} />
        ))}
      </ul>
      <ListFoot
        pages={list}
        mt="sm"
        of={exportMentorships}
        input={mentorshipsInput(scope, state, search)}
        list={title}
      />
    </Card>
  );
};
