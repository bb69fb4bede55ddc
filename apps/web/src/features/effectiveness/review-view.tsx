import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type EffectivenessReviewWhole, stepEffectivenessReview } from '@understudy/contracts/effectiveness-reviews';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './effectiveness.module.css';
import { reviewQuery } from './effectiveness-queries.js';
import { periodOf } from './metric-words.js';
import { ReviewFigures } from './review-figures.js';
import { ReviewOutcome } from './review-outcome.js';
import { ReviewSide } from './review-side.js';

const Theirs = ({ review }: { review: EffectivenessReviewWhole }) => {
  const { t } = useTranslation('effectiveness');
  const other = review.relation === 'leader' ? review.manager : review.leader;
  return (
    <Card component="section" aria-labelledby="theirs">
      <Title order={2} size="h3" id="theirs" mb={4}>
        {t('review.theirs', { name: other.name })}
      </Title>
      {review.theirs === null ? (
        <Text size="sm" c="dimmed">
          {t('review.theirsHidden')}
        </Text>
      ) : (
        <Text className={classes.words}>{review.theirs}</Text>
      )}
    </Card>
  );
};

/** A conversation of a leader and their manager about a period: each alone first, then together, and closed by both. */
export const ReviewView = () => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const { reviewId } = useParams({ from: '/signed-in/effectiveness-reviews/$reviewId' });
  const { data: review } = useSuspenseQuery(reviewQuery(reviewId));
  const step = useAction(stepEffectivenessReview, ['effectiveness']);
  const [callingOff, setCallingOff] = useState(false);
  const take = (action: 'close' | 'call-off') =>
    step.mutate(
      { params: { reviewId }, body: { action, version: review.version } },
      { onSuccess: () => setCallingOff(false) },
    );
  const other = review.relation === 'leader' ? review.manager : review.leader;
  const together = review.state !== 'preparing' && (review.theirs !== null || review.learned !== '');
  return (
    <>
      <PageHeader
        over={<TextLink to="/effectiveness">{t('title')}</TextLink>}
        title={t('review.title', { name: other.name })}
        lead={t('review.lead', { period: periodOf(format, review) })}
        actions={
          <ButtonLink
            to="/effectiveness/$leaderId"
            params={{ leaderId: review.leader.id }}
            search={{ from: review.from, to: review.to }}
            variant="default"
          >
            {t('review.figures')}
          </ButtonLink>
        }
      />
      <Stack gap="lg">
        <Card>
          <Text fw={620} role="status">
            {t(`review.state.${review.state}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`review.next.${review.state}`)}
          </Text>
        </Card>
        <ReviewFigures review={review} />
        <ReviewSide review={review} />
        <Theirs review={review} />
        {together ? <ReviewOutcome key={review.version} review={review} /> : null}
        <ProblemAlert problem={callingOff ? null : step.error} />
        <Group data-print="no">
          {review.abilities.includes('close') ? (
            <Button loading={step.isPending} onClick={() => take('close')}>
              {t('review.close')}
            </Button>
          ) : null}
          {review.abilities.includes('call-off') ? (
            <Button variant="subtle" color="gray" onClick={() => setCallingOff(true)}>
              {t('review.callOff')}
            </Button>
          ) : null}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={callingOff}
        danger
        title={t('review.callOffTitle')}
        confirmLabel={t('review.callOff')}
        sending={step.isPending}
        problem={step.error}
        onConfirm={() => take('call-off')}
        onClose={() => {
          step.reset();
          setCallingOff(false);
        }}
      >
        {t('review.callOffText')}
      </ConfirmDialog>
    </>
  );
};
