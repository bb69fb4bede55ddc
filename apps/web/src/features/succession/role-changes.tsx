import { Loader, Stack, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { horizon } from '@understudy/contracts/career-framework';
import { impact, vacancyRisk } from '@understudy/contracts/succession';
import type { RoleChange } from '@understudy/contracts/succession-history';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { useFormat } from '../../lib/format.js';
import { changesQuery } from './opening-queries.js';

type Fact = RoleChange['facts'][number];

const wordsOf = {
  name: 'role.name',
  stage: 'role.stage',
  impact: 'role.impact',
  vacancyRisk: 'role.vacancyRisk',
  targetCover: 'role.targetCover',
  owner: 'role.owner',
  reviewedOn: 'role.reviewed',
  horizon: 'nominate.horizon',
  evidence: 'nominate.evidence',
} as const;

const useValue = () => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  return (fact: Fact['fact'], value: string | null): string => {
    if (value === null || value === '') return t('changes.nothing');
    if (fact === 'impact') return t(`impact.${impact.parse(value)}`);
    if (fact === 'vacancyRisk') return t(`risk.${vacancyRisk.parse(value)}`);
    if (fact === 'horizon') return t(`figures:horizon.${horizon.parse(value)}`);
    return fact === 'reviewedOn' ? format.day(value) : value;
  };
};

const Change = ({ change }: { change: RoleChange }) => {
  const { t } = useTranslation('succession');
  const wordOf = useValue();
  return change.facts.map(({ fact, before, after }) => (
    <Text key={fact} size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {t('changes.line', {
        fact: t(wordsOf[fact]),
        before: wordOf(fact, before),
        after: wordOf(fact, after),
      })}
    </Text>
  ));
};

/** What a role was before it was changed, and what was said of those who stand ready for it, the latest first. */
export const RoleChanges = ({ roleId }: { roleId: string }) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(changesQuery(roleId));
  if (isPending) return <Loader aria-label={t('changes.title')} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data.items.length === 0) return <Text size="sm">{t('changes.none')}</Text>;
  return (
    <Timeline bulletSize={14} lineWidth={2} aria-label={t('changes.title')}>
      {data.items.map((change) => (
        <Timeline.Item key={change.id} title={change.person?.name ?? t('changes.role')}>
          <Stack gap={2}>
            <Text size="xs" c="dimmed">
              {change.by === null
                ? format.instant(change.at)
                : t('changes.by', { name: change.by.name, day: format.instant(change.at) })}
            </Text>
            <Change change={change} />
          </Stack>
        </Timeline.Item>
      ))}
    </Timeline>
  );
};
