import { Card, Text, Title } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { useChangeWords } from './change-words.js';
import { CheckInLines } from './check-in-lines.js';
import { fewCheckIns } from './check-in-queries.js';
import classes from './plan.module.css';
import { planHomeQuery } from './plan-queries.js';

const few = 4;

/** My next talk, what I still have to write for one, and what others did with my talks since my last visit. */
export const NextTalkCard = () => {
  const { t } = useTranslation(['check-ins', 'plans']);
  const format = useFormat();
  const today = useToday();
  const words = useChangeWords();
  const { data: home } = useSuspenseQuery(planHomeQuery);
  const toWrite = useQuery(fewCheckIns(undefined, 'to-write'));
  const waiting = toWrite.data?.items ?? [];
  const next = home.nextCheckIn;
  return (
    <Card component="section" aria-labelledby="next-talk">
      <Title order={2} size="h3" id="next-talk" mb={4}>
        {t('next.title')}
      </Title>
      {next ? (
        <>
          <TextLink to="/check-ins/$checkInId" params={{ checkInId: next.checkInId }} fw={600}>
            {t('line', { day: format.day(next.on), name: next.with.name })}
          </TextLink>
          {next.overdue || next.on < today ? (
            <Text size="sm" c="var(--next)">
              {t('next.overdue')}
            </Text>
          ) : null}
        </>
      ) : (
        <Text c="dimmed">{t('next.none')}</Text>
      )}
      {waiting.length > 0 ? (
        <>
          <Text size="sm" fw={600} mt="md" mb={4}>
            {t('next.toWrite')}
          </Text>
          <CheckInLines items={waiting} naming />
        </>
      ) : null}
      <Text size="sm" mt="sm">
        <TextLink to="/check-ins">{t('next.all')}</TextLink>
      </Text>
      {home.changes.length > 0 ? (
        <>
          <Title order={3} size="h4" mt="lg" mb={4}>
            {t('plans:home.changes')}
          </Title>
          <ul className={classes.lines}>
            {home.changes.slice(0, few).map((change) => (
              <li key={`${change.at} ${change.what}`}>
                <Text size="xs" c="dimmed">
                  {format.instant(change.at)}
                </Text>
                <TextLink to="/plans/$planId" params={{ planId: change.planId }} size="sm" underline="hover">
                  {words.headline(change)}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
};
