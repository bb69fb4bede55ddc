import { Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { hoursApartAt } from '@understudy/domain/mentoring/hours-apart';
import { mentorsByFit } from '@understudy/domain/mentoring/mentor-fit';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { itemsOf } from '../../lib/query.js';
import classes from './mentoring.module.css';
import { mentorshipsQuery, mentorsQuery } from './mentoring-queries.js';
import { useReasonWords } from './reason-words.js';
import { useSeeker } from './seeker.js';

const few = 2;

/** For a home: an offer that waits for my answer, my mentorships, or mentors that fit me, each with why. */
export const MentorsHomeCard = () => {
  const { t } = useTranslation('mentoring');
  const own = useInfiniteQuery(mentorshipsQuery('mine'));
  const seeker = useSeeker();
  const asked = mentorsQuery({ free: true }, seeker);
  const mentors = useInfiniteQuery({ ...asked, enabled: seeker !== undefined });
  const words = useReasonWords();
  const hoursApart = useMemo(() => hoursApartAt(new Date()), []);
  if (own.isPending || mentors.isPending) return <Skeleton height={150} radius="lg" />;
  if (own.isError) return <ErrorState failure={own.error} onRetry={() => void own.refetch()} />;
  const mine = itemsOf(own.data);
  const waiting = mine.filter(({ abilities }) => abilities.includes('accept'));
  const running = mine.filter(({ status }) => status === 'active' || status === 'paused');
  const open = itemsOf(mentors.data).filter(({ abilities }) => abilities.includes('ask'));
  const mentored = running.some(({ relation }) => relation === 'mentee');
  const fitting = seeker && !mentored ? mentorsByFit(seeker, open, hoursApart).slice(0, few) : [];
  return (
    <Card component="section" aria-labelledby="mentoring-home">
      <Stack gap="sm">
        <Title order={2} size="h3" id="mentoring-home">
          {t('home.title')}
        </Title>
        <ul className={classes.lines}>
          {[...waiting, ...running].map(({ id, mentor, mentee, relation, abilities }) => (
            <li key={id} className={classes.line}>
              <div>
                <TextLink to="/mentorships/$mentorshipId" params={{ mentorshipId: id }} fw={600}>
                  {relation === 'mentor' ? mentee.name : mentor.name}
                </TextLink>
                <Text size="xs" c={abilities.includes('accept') ? 'var(--next)' : 'dimmed'}>
                  {abilities.includes('accept')
                    ? t('home.answer')
                    : t(relation === 'mentor' ? 'home.youMentor' : 'home.mentorsYou')}
                </Text>
              </div>
            </li>
          ))}
          {fitting.map(({ mentor, fit }) => (
            <li key={mentor.id} className={classes.line}>
              <div>
                <Text fw={600} size="sm">
                  {mentor.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {words(fit.reasons)[0]}
                </Text>
              </div>
            </li>
          ))}
        </ul>
        {waiting.length + running.length + fitting.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('home.none')}
          </Text>
        ) : null}
        <TextLink to={running.length > 0 ? '/mentorships' : '/mentors'}>
          {t(running.length > 0 ? 'home.mine' : 'home.all')}
        </TextLink>
      </Stack>
    </Card>
  );
};
