import { Alert, Card, Group, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { MatchingRound } from '@understudy/contracts/mentoring-rounds';
import type { PersonReference } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../components/person-picker.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { asProblem } from '../../lib/problem-error.js';
import { itemsOf } from '../../lib/query.js';
import { explanationQuery, roundMentorsQuery } from './matching-queries.js';
import { useMatchingWords } from './matching-words.js';

/** Why not with …? One mentee and one mentor of a round, and the answer. */
export const MatchingWhy = ({ round }: { round: MatchingRound }) => {
  const { t } = useTranslation('matching');
  const words = useMatchingWords();
  const [mentee, setMentee] = useState<PersonReference | null>(null);
  const [mentorId, setMentorId] = useState<string | null>(null);
  const mentors = itemsOf(useInfiniteQuery(roundMentorsQuery(round.id)).data);
  const asked = mentee !== null && mentorId !== null;
  const { data, error } = useQuery({
    ...explanationQuery(round.id, mentee?.id ?? '', mentorId ?? ''),
    enabled: asked,
  });
  const names = { mentee: data?.mentee.name ?? '', mentor: data?.mentor.name ?? '' };
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('why.lead')}
      </Text>
      <Group grow align="flex-start">
        <PersonPicker label={t('why.mentee')} value={mentee} onChange={(person) => setMentee(person)} />
        <Select
          searchable
          label={t('why.mentor')}
          data={mentors.map(({ mentor }) => ({ value: mentor.id, label: mentor.name }))}
          value={mentorId}
          onChange={setMentorId}
        />
      </Group>
      <div aria-live="polite">
        {asked && error ? (
          asProblem(error).code === 'not-found' ? (
            <Alert color="gray">{t('why.notInRound')}</Alert>
          ) : (
            <ProblemAlert problem={asProblem(error)} />
          )
        ) : null}
        {asked && data ? (
          <Card>
            <Text fw={600}>{t('pair', names)}</Text>
            <Text size="sm">
              {data.pair
                ? `${t('why.arePair')} ${words.reasons(data.pair.reasons).join(' ')}`
                : data.whyNot
                  ? words.whyNot(data.whyNot, names)
                  : null}
            </Text>
          </Card>
        ) : null}
      </div>
    </Stack>
  );
};
