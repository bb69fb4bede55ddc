import { Card, Stack, Text, Title } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportMentors } from '@understudy/contracts/mentoring';
import { hoursApartAt } from '@understudy/domain/mentoring/hours-apart';
import { knowsWhatFits, mentorFitOf } from '@understudy/domain/mentoring/mentor-fit';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { itemsOf } from '../../lib/query.js';
import { MentorCard } from './mentor-card.js';
import { MentorFilters } from './mentor-filters.js';
import classes from './mentoring.module.css';
import { isByFit, isNarrowed, type MentorSearch, mentorsInput, mentorsQuery } from './mentoring-queries.js';
import { useSeeker } from './seeker.js';

/** Who mentors: who fits me first, each with why. */
export const MentorsView = () => {
  const { t } = useTranslation(['mentoring', 'common']);
  const navigate = useNavigate({ from: '/mentors' });
  const search = useSearch({ from: '/signed-in/mentors' });
  const seeker = useSeeker();
  const byFit = isByFit(search);
  // Not asked for before it is known what fits: the list would stand anew at once.
  const ready = !byFit || seeker !== undefined;
  const list = useInfiniteQuery({ ...mentorsQuery(search, seeker), enabled: ready });
  const hoursApart = useMemo(() => hoursApartAt(new Date()), []);
  const change = useCallback(
    (changes: MentorSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const cards = itemsOf(list.data).map((mentor) => ({
    mentor,
    fit: seeker && mentor.abilities.includes('ask') ? mentorFitOf(seeker, mentor, hoursApart) : null,
  }));
  const waits = cards.some(({ mentor }) => mentor.bar === 'offer-open');
  const content = () => {
    if (list.isPending) return <RowsSkeleton rows={5} />;
    if (list.isError && !list.data) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
    if (cards.length === 0) {
      return (
        <Card>
          <EmptyState
            icon={<IconUsers />}
            title={t(isNarrowed(search) ? 'none.narrowed' : 'none.title')}
            action={isNarrowed(search) ? null : <ButtonLink to="/mentor-profile">{t('profileLink')}</ButtonLink>}
          >
            {t(isNarrowed(search) ? 'none.narrowedText' : 'none.text')}
          </EmptyState>
        </Card>
      );
    }
    return (
      <ul className={classes.cards} data-hold-still>
        {cards.map(({ mentor, fit }) => (
          <MentorCard key={mentor.id} mentor={mentor} fit={fit} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <TextLink to="/mentorships">{t('mineLink')}</TextLink>
            <ButtonLink to="/mentor-profile" variant="default">
              {t('profileLink')}
            </ButtonLink>
          </>
        }
      />
      <MentorFilters search={search} onChange={change} />
      <Stack gap="md">
        <Title order={2} className="visually-hidden">
          {t('title')}
        </Title>
        {waits ? <Text size="sm">{t('bar.offer-open')}</Text> : null}
        {seeker && !knowsWhatFits(seeker) ? (
          <Text size="sm" c="dimmed">
            {t('fit.unknown')}
          </Text>
        ) : null}
        {byFit && cards.some(({ fit }) => fit) ? (
          <Text size="sm" c="dimmed">
            {t('fit.lead')}
          </Text>
        ) : null}
        {content()}
        <ListFoot pages={list} of={exportMentors} input={mentorsInput(search, seeker)} />
      </Stack>
    </>
  );
};
