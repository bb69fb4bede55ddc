import { Badge, Card, Group, Select, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import {
  type ApplicationInReview,
  exportApplicationsInReview,
  reviewSorts,
} from '@understudy/contracts/programmes-reviews';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.js';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListSort } from '../../../components/list-sort.js';
import { PageHeader } from '../../../components/page-header.js';
import { useArrangement } from '../../../lib/arrangement.js';
import { itemsOf } from '../../../lib/query.js';
import { EnrolmentStateBadge } from '../state-badges.js';
import { ScoreRange } from './score-range.js';
import { inReviewQuery, scoringSheetQuery } from './scoring-queries.js';

const ApplicationCard = ({ cohortId, application }: { cohortId: string; application: ApplicationInReview }) => {
  const { t } = useTranslation('scoring');
  const { enrolmentId, person, state, mine, conflict, handedIn, reviewers, found, abilities } = application;
  return (
    <Card component="li">
      <Group justify="space-between" gap="sm" align="flex-start">
        <Stack gap={4} miw={0}>
          <Group gap="sm">
            {abilities.includes('open') ? (
              <TextLink to="/cohorts/$cohortId/reviews/$enrolmentId" params={{ cohortId, enrolmentId }} fw={600}>
                {person.name}
              </TextLink>
            ) : (
              <Text fw={600}>{person.name}</Text>
            )}
            <EnrolmentStateBadge state={state} />
            {mine ? (
              <Badge variant="light" color={mine === 'draft' ? 'apricot' : 'gray'}>
                {t(`mine.${mine}`)}
              </Badge>
            ) : null}
          </Group>
          <Text size="sm" c="dimmed">
            {conflict ? t(`conflict.${conflict}`) : t('handedIn', { count: handedIn, of: reviewers })}
          </Text>
        </Stack>
        {found ? <ScoreRange {...found} of={handedIn} /> : null}
      </Group>
    </Card>
  );
};

/** The applications to a cohort by name, with how far their reviews are and how far apart reviewers are. */
export const ReviewsView = () => {
  const { t } = useTranslation('scoring');
  const { cohortId } = useParams({ from: '/signed-in/cohorts/$cohortId/reviews' });
  const search = useSearch({ from: '/signed-in/cohorts/$cohortId/reviews' });
  const navigate = useNavigate({ from: '/cohorts/$cohortId/reviews' });
  const { data: sheet } = useSuspenseQuery(scoringSheetQuery(cohortId));
  const order = useArrangement(reviewSorts, 'ascending');
  const list = useSuspenseInfiniteQuery(inReviewQuery(cohortId, search));
  const applications = itemsOf(list.data);
  const show = search.show ?? 'undecided';
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/cohorts/$cohortId" params={{ cohortId }}>
            {sheet.cohort.name}
          </TextLink>
        }
        title={t('list.title')}
        lead={t('list.lead')}
      />
      <Stack gap="lg">
        <Group align="flex-end">
          <Select
            w={280}
            maw="100%"
            allowDeselect={false}
            label={t('list.show')}
            data={(['undecided', 'everybody'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
            value={show}
            onChange={(value) =>
              void navigate({
                search: (before) => ({ ...before, show: value === 'everybody' ? value : undefined }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          {applications.length > 1 ? <ListSort {...order} /> : null}
        </Group>
        {applications.length === 0 ? (
          <Card>
            <EmptyState icon={<IconScale />} title={t(`list.none.${show}`)}>
              {t('list.none.text')}
            </EmptyState>
          </Card>
        ) : (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {applications.map((application) => (
              <ApplicationCard key={application.enrolmentId} cohortId={cohortId} application={application} />
            ))}
          </Stack>
        )}
        <ListFoot
          pages={list}
          of={exportApplicationsInReview}
          input={{ params: { cohortId }, query: { ...order.asked, show } }}
          list={t('list.title')}
        />
      </Stack>
    </>
  );
};
