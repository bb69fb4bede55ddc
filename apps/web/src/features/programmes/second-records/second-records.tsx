import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  resolveSecondRecord,
  type SecondRecord,
  type SecondRecordSide,
} from '@understudy/contracts/programmes-second-records';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useFormat } from '../../../lib/format.js';
import { useAction } from '../../../lib/query.js';
import { EnrolmentStateBadge } from '../state-badges.js';
import { KeepOneDialog } from './keep-one-dialog.js';
import { secondRecordsQuery } from './second-record-queries.js';

const Side = ({ side }: { side: SecondRecordSide }) => {
  const { t } = useTranslation('second-records');
  const format = useFormat();
  const { person, email, title, cohort, state, since, nominatedBy } = side;
  return (
    <Stack gap={4} miw={0}>
      <Group gap="xs">
        <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600}>
          {person.name}
        </TextLink>
        <EnrolmentStateBadge state={state} />
      </Group>
      {[title, email].map((fact) =>
        fact === null ? null : (
          <Text key={fact} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {fact}
          </Text>
        ),
      )}
      <Text size="sm" c="dimmed">
        {nominatedBy
          ? t('nominated', { cohort: cohort.name, name: nominatedBy.name, day: format.dayOf(since) })
          : t('applied', { cohort: cohort.name, day: format.dayOf(since) })}
      </Text>
    </Stack>
  );
};

type PairProps = { cohortId: string; record: SecondRecord };

const Pair = ({ cohortId, record }: PairProps) => {
  const { t } = useTranslation('second-records');
  const resolve = useAction(resolveSecondRecord, ['programmes']);
  const [kept, setKept] = useState<SecondRecordSide | null>(null);
  const { kind, why, sides, abilities } = record;
  const otherOf = (side: SecondRecordSide) => sides.find((one) => one !== side);
  const gone = kept && otherOf(kept);
  const leave = () =>
    resolve.mutate({
      params: { cohortId },
      body: { enrolmentIds: sides.map(({ enrolmentId }) => enrolmentId), decision: 'leave-both' },
    });
  return (
    <Card component="li">
      <Stack gap="sm">
        <Text size="sm">{why.map((reason) => t(`why.${reason}`)).join(' ')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {sides.map((side) => (
            <Side key={side.enrolmentId} side={side} />
          ))}
        </SimpleGrid>
        <ProblemAlert problem={resolve.error} />
        {abilities.length > 0 ? (
          <Group gap="xs">
            {abilities.includes('keep-one')
              ? sides
                  .filter((side) => otherOf(side)?.canEnd)
                  .map((side) => (
                    <Button key={side.enrolmentId} size="xs" variant="default" onClick={() => setKept(side)}>
                      {kind === 'two-people'
                        ? t('keepPerson', {
                            who: [side.person.name, side.title ?? side.email].filter(Boolean).join(', '),
                          })
                        : t('keepCohort', { cohort: side.cohort.name })}
                    </Button>
                  ))
              : null}
            <Button size="xs" variant="subtle" loading={resolve.isPending} onClick={leave}>
              {t(`leave.${kind}`)}
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {t('adminDecides')}
          </Text>
        )}
      </Stack>
      {kept && gone ? (
        <KeepOneDialog opened cohortId={cohortId} kept={kept} gone={gone} onClose={() => setKept(null)} />
      ) : null}
    </Card>
  );
};

/** What looks like one person twice in a cohort; nothing where nothing does. */
export const SecondRecords = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('second-records');
  const { data } = useQuery(secondRecordsQuery(cohortId));
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="second-records">
      <Title order={2} size="h3" id="second-records">
        {t('title', { count: items.length })}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        {t('lead')}
      </Text>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((record) => (
          <Pair
            key={record.sides.map(({ enrolmentId }) => enrolmentId).join(' ')}
            cohortId={cohortId}
            record={record}
          />
        ))}
      </Stack>
    </section>
  );
};
