import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { getMentoringOverview, type MentoringOverview, settleAttention } from '@understudy/contracts/mentoring-work';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { ExternalMentorsCard } from './external-mentors-card.js';
import classes from './mentoring.module.css';
import { MentorshipList } from './mentorship-list.js';
import { MentorshipSort } from './mentorship-sort.js';
import { ProposeDialog } from './propose-dialog.js';
import { UnresponsiveMentors } from './unresponsive-mentors.js';
import { WaitingCard } from './waiting-card.js';

const Attention = ({ overview }: { overview: MentoringOverview }) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const settle = useAction(settleAttention, ['mentoring']);
  if (overview.attention.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="mentoring-attention">
      <Title order={2} size="h4" id="mentoring-attention" mb="xs">
        {t('overview.attention')}
      </Title>
      <ul className={classes.lines}>
        {overview.attention.map(({ mentorshipId, mentor, mentee, saidBy, answer, words, answeredOn }) => (
          <li key={`${mentorshipId} ${saidBy.id}`} className={classes.line}>
            <div>
              <TextLink to="/mentorships/$mentorshipId" params={{ mentorshipId }} fw={600}>
                {t('overview.pair', { mentor: mentor.name, mentee: mentee.name })}
              </TextLink>
              <Text size="sm">{t(`overview.said.${answer}`, { name: saidBy.name, day: format.day(answeredOn) })}</Text>
              {words ? (
                <Text size="sm" c="dimmed" className={classes.text}>
                  {words}
                </Text>
              ) : null}
            </div>
            <Button
              size="xs"
              variant="default"
              loading={settle.isPending}
              onClick={() => settle.mutate({ params: { mentorshipId } })}
            >
              {t('overview.settle')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemAlert problem={settle.error} />
    </Card>
  );
};

const Figures = ({ overview }: { overview: MentoringOverview }) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const { fit, worth, again } = overview.feedback;
  const { places, taken } = overview;
  const figures: readonly (readonly [string, string])[] = [
    [t('overview.mentors'), format.count(overview.mentors)],
    [t('overview.places'), t('overview.placesOf', { free: places - taken, count: places })],
    [t('overview.load', { taken, count: places }), places === 0 ? '–' : format.percent(taken / places)],
    [t('overview.waiting'), format.count(overview.waiting)],
    [t('overview.offers'), format.count(overview.offers)],
    [t('overview.running'), format.count(overview.running)],
    [t('overview.completed'), format.count(overview.completed)],
  ];
  return (
    <Card>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed" mt="md">
        {fit && worth && again
          ? t('overview.feedback', {
              fit: format.number(fit.mean),
              worth: format.number(worth.mean),
              again: format.percent(again.mean),
              count: fit.answers,
            })
          : t('overview.feedbackNone')}
      </Text>
    </Card>
  );
};

/** How mentoring stands, for those who run it: what needs somebody first, then who waits and what runs. */
export const OverviewView = () => {
  const { t } = useTranslation('mentoring');
  const { data: overview } = useSuspenseQuery(query('mentoring', getMentoringOverview));
  const [proposing, setProposing] = useState(false);
  const search = useSearch({ from: '/signed-in/mentoring' });
  const navigate = useNavigate({ from: '/mentoring' });
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        lead={t('overview.lead')}
        actions={
          <Group gap="sm">
            <TextLink to="/mentors">{t('title')}</TextLink>
            <Button onClick={() => setProposing(true)}>{t('propose.open')}</Button>
          </Group>
        }
      />
      <Stack gap="lg">
        <Figures overview={overview} />
        <Attention overview={overview} />
        <UnresponsiveMentors mentors={overview.unresponsive} />
        {overview.unanswered > 0 ? (
          <MentorshipList
            scope="programme"
            state="unanswered"
            title={t('overview.unanswered')}
            none={t('overview.unansweredNone')}
            search={search}
          />
        ) : null}
        <div className={classes.columns}>
          <Stack gap="lg">
            <MentorshipSort
              search={search}
              onChange={(wanted) => void navigate({ search: wanted, replace: true, resetScroll: false })}
            />
            <MentorshipList
              scope="programme"
              state="open"
              title={t('overview.open')}
              none={t('overview.openNone')}
              search={search}
            />
            <MentorshipList
              scope="programme"
              state="running"
              title={t('overview.runningList')}
              none={t('overview.runningNone')}
              search={search}
            />
          </Stack>
          <Stack gap="lg">
            <WaitingCard />
            <ExternalMentorsCard />
          </Stack>
        </div>
      </Stack>
      {proposing ? <ProposeDialog mentee={null} onClose={() => setProposing(false)} /> : null}
    </>
  );
};
