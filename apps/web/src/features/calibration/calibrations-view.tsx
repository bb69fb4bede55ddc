import { Alert, Badge, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle, IconLayoutGrid } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import {
  type Calibration,
  calibrationSorts,
  calibrationState,
  exportCalibrations,
} from '@understudy/contracts/calibration';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement, useNarrowing, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { calibrationsQuery, settingsQuery } from './calibration-queries.js';

const SessionCard = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  const format = useFormat();
  const { counts } = session;
  return (
    <Card component="li">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
          <TextLink to="/calibrations/$calibrationId" params={{ calibrationId: session.id }} inherit>
            {session.name}
          </TextLink>
        </Title>
        <Badge variant="light" style={{ flex: 'none' }}>
          {t(`state.${session.state}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {t('cardLine', { day: format.day(session.heldOn), name: session.facilitator.name })}
      </Text>
      <Text size="sm" mt="xs">
        {t('people', { count: counts.people })}
        {session.state === 'collecting'
          ? ` · ${t('submittedOf', { submitted: counts.submitted, count: counts.managers })}`
          : null}
      </Text>
      {session.mine === 'asked' && session.state === 'collecting' ? (
        <Text size="sm" fw={600} mt="xs">
          {t('waitsForYou')}
        </Text>
      ) : null}
    </Card>
  );
};

/** Calibration sessions of mine: those that wait for me, those that run, and what was locked. */
export const CalibrationsView = () => {
  const { t } = useTranslation('calibration');
  const can = useCan();
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const order = useArrangement(calibrationSorts, 'descending');
  const words = useWords('search');
  const state = useNarrowing('state', calibrationState.options);
  const narrowed = words.asked !== undefined || state.value !== undefined;
  const asked = { ...order.asked, search: words.asked, state: state.value };
  const list = useSuspenseInfiniteQuery(calibrationsQuery(asked));
  const sessions = itemsOf(list.data);
  const plans = settings.enabled && can('calibrations.plan');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={plans ? <ButtonLink to="/calibrations/new">{t('plan.open')}</ButtonLink> : null}
      />
      <Stack gap="lg">
        {settings.enabled ? null : (
          <Alert icon={<IconInfoCircle aria-hidden />} title={t('off.title')} maw="46rem">
            <Text size="sm">{t('off.text')}</Text>
            {can('organisation.change') ? (
              <TextLink to="/settings" size="sm">
                {t('off.toSettings')}
              </TextLink>
            ) : null}
          </Alert>
        )}
        {sessions.length === 0 && settings.enabled && !narrowed ? (
          <EmptyState icon={<IconLayoutGrid />} title={t('none.title')}>
            {t(plans ? 'none.plan' : 'none.text')}
          </EmptyState>
        ) : null}
        {sessions.length > 1 || narrowed ? (
          <ListFilters
            search={{ label: t('narrow.search'), ...words }}
            choice={{
              label: t('narrow.state'),
              all: t('narrow.anyState'),
              data: calibrationState.options.map((value) => ({ value, label: t(`state.${value}`) })),
              ...state,
            }}
          >
            <ListSort {...order} />
          </ListFilters>
        ) : null}
        {sessions.length === 0 && narrowed ? (
          <NothingFits text={t('narrow.none')} fields={['search', 'state']} />
        ) : null}
        <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
          {sessions.map((session) => (
            <SessionCard key={session.id} session={session} />
          ))}
        </SimpleGrid>
        <ListFoot of={exportCalibrations} pages={list} input={{ query: asked }} />
      </Stack>
    </>
  );
};
