import { Alert, Card, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { RuleAnswers } from '../eligibility-list.js';
import { EnrolmentStateBadge } from '../state-badges.js';
import { FoundTogether } from './found-together.js';
import { ReviewForm } from './review-form.js';
import { applicationReviewsQuery } from './scoring-queries.js';

/** One application as its reviewers see it: what was written, what the programme needs, my review, and then the others. */
export const ReviewView = () => {
  const { t } = useTranslation(['scoring', 'enrolments']);
  const { cohortId, enrolmentId } = useParams({ from: '/signed-in/cohorts/$cohortId/reviews/$enrolmentId' });
  const { data: reviews } = useSuspenseQuery(applicationReviewsQuery(enrolmentId));
  const { person, state, motivation, nomination, nominatedBy, eligibility, mine, conflict, others, abilities } =
    reviews;
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/cohorts/$cohortId/reviews" params={{ cohortId }}>
            {t('list.of', { cohort: reviews.cohort.name })}
          </TextLink>
        }
        title={person.name}
        lead={<EnrolmentStateBadge state={state} />}
      />
      <Stack gap="xl">
        <Card component="section" aria-labelledby="application">
          <Stack gap="sm">
            <Title order={2} size="h3" id="application">
              {t('application.title')}
            </Title>
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {motivation === '' ? t('application.nothing') : motivation}
            </Text>
            {nominatedBy ? (
              <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {t('enrolments:nominatedBy', { name: nominatedBy.name })}
                {nomination === '' ? null : `: ${nomination}`}
              </Text>
            ) : null}
            {reviews.earlierTries > 0 ? (
              <Text size="sm" c="dimmed">
                {t('enrolments:earlierTries', { count: reviews.earlierTries })}
              </Text>
            ) : null}
          </Stack>
        </Card>
        <section aria-labelledby="needs">
          <Title order={2} size="h3" id="needs" mb="sm">
            {t('application.needs')}
          </Title>
          <RuleAnswers {...eligibility} own={false} saysNone />
        </section>
        {conflict ? (
          <Alert variant="light" color="apricot" styles={{ title: { color: 'inherit' } }} title={t('conflict.title')}>
            {t(`conflict.${conflict}`)}
          </Alert>
        ) : null}
        {mine?.state === 'aside' ? <Text c="dimmed">{t('mine.asideText')}</Text> : null}
        {abilities.length > 0 ? <ReviewForm key={mine?.version ?? 0} reviews={reviews} /> : null}
        {others === null && mine?.state !== 'aside' ? (
          <Text size="sm" c="dimmed">
            {t('found.later', { count: reviews.handedIn })}
          </Text>
        ) : null}
        <FoundTogether reviews={reviews} />
      </Stack>
    </>
  );
};
