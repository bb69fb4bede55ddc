import { Group, Loader, Stack, Text, Timeline } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { horizon } from '@understudy/contracts/career-framework';
import { impact, vacancyRisk } from '@understudy/contracts/succession';
import {
  exportRoleChanges,
  type RoleChange,
  roleChangeAbout,
  roleChangeSorts,
} from '@understudy/contracts/succession-history';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
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

const ChangesInOrder = ({ items }: { items: readonly RoleChange[] }) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  return (
    <Timeline bulletSize={14} lineWidth={2} aria-label={t('changes.title')}>
      {items.map((change) => (
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

/** What a role was before it was changed, and what was said of those who stand ready for it, the latest first unless asked otherwise. */
export const RoleChanges = ({ roleId }: { roleId: string }) => {
  const { t } = useTranslation('succession');
  const order = useArrangement(roleChangeSorts, 'descending', 'changes');
  const about = useNarrowing('changesAbout', roleChangeAbout);
  const asked = { ...order.asked, about: about.value };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    ...changesQuery(roleId, asked),
    placeholderData: keepPreviousData,
  });
  const narrowed = about.value !== undefined || isPlaceholderData;
  if (isPending) return <Loader aria-label={t('changes.title')} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data.items.length === 0 && !narrowed) return <Text size="sm">{t('changes.none')}</Text>;
  return (
    <Stack gap="sm">
      {data.items.length > 1 || narrowed ? (
        <Group gap="sm" align="flex-end" data-print="no">
          <ListNarrowing
            label={t('changes.about')}
            all={t('changes.everything')}
            choices={roleChangeAbout.map((value) => ({ value, label: t(`changes.${value}`) }))}
            {...about}
          />
          <ListSort {...order} list={t('changes.title')} />
        </Group>
      ) : null}
      {data.items.length === 0 && about.value ? (
        <NothingFits text={t('changes.noneFits')} fields={['changesAbout']} />
      ) : null}
      <ChangesInOrder items={data.items} />
      <DownloadCsv of={exportRoleChanges} input={{ params: { roleId }, query: asked }} list={t('changes.title')} />
    </Stack>
  );
};
