import { Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconMessages, IconPencilPlus, IconSeedling } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type EffectivenessObservation, withdrawEffectiveness } from '@understudy/contracts/effectiveness-observations';
import { openEffectivenessReview } from '@understudy/contracts/effectiveness-reviews';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { leaderQuery } from './effectiveness-queries.js';
import { ExpectedDipAlert } from './expected-dip-alert.js';
import { MetricCard } from './metric-card.js';
import { periodOf } from './metric-words.js';
import { ObservationsTable } from './observations-table.js';
import { CorrectDialog, ReportDialog } from './report-dialog.js';

type Open =
  | { readonly what: 'report' }
  | { readonly what: 'correct' | 'withdraw'; readonly observation: EffectivenessObservation };

/** One leader in one period: each figure with its interval, its questions and how it misleads; and the way to talk about it. */
export const LeaderView = () => {
  const { t } = useTranslation(['effectiveness', 'common']);
  const format = useFormat();
  const { leaderId } = useParams({ from: '/signed-in/effectiveness/$leaderId' });
  const search = useSearch({ from: '/signed-in/effectiveness/$leaderId' });
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(leaderQuery(leaderId, search));
  const openReview = useAction(openEffectivenessReview, ['effectiveness']);
  const withdraw = useAction(withdrawEffectiveness, ['effectiveness']);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => {
    withdraw.reset();
    setOpen(null);
  };
  const { leader, level, stage, period, periods, metrics, reviewId, expectedDip } = data;
  const may = (ability: 'report' | 'open-review') => data.abilities.includes(ability);
  const keyOf = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
  const choose = (key: string | null) => {
    const chosen = periods.find((one) => keyOf(one) === key);
    if (chosen) void navigate({ to: '.', search: { from: chosen.from, to: chosen.to } });
  };
  const talk = () =>
    openReview.mutate(
      { params: { leaderId }, body: period },
      {
        onSuccess: ({ id }) => {
          void navigate({ to: '/effectiveness-reviews/$reviewId', params: { reviewId: id } });
        },
      },
    );
  return (
    <>
      <PageHeader
        over={<TextLink to="/effectiveness">{t('title')}</TextLink>}
        title={leader.name}
        lead={t('leaderLead', { stage: stage?.name ?? t('noStage') })}
        actions={
          <>
            {may('report') ? (
              <Button
                variant="default"
                leftSection={<IconPencilPlus size={18} aria-hidden />}
                onClick={() => setOpen({ what: 'report' })}
              >
                {t('report.open')}
              </Button>
            ) : null}
            {reviewId ? (
              <ButtonLink
                to="/effectiveness-reviews/$reviewId"
                params={{ reviewId }}
                leftSection={<IconMessages size={18} aria-hidden />}
              >
                {t('review.continue')}
              </ButtonLink>
            ) : null}
            {may('open-review') ? (
              <Button
                leftSection={<IconMessages size={18} aria-hidden />}
                loading={openReview.isPending}
                onClick={talk}
              >
                {t('review.open')}
              </Button>
            ) : null}
          </>
        }
      />
      <Stack gap="lg">
        <ProblemAlert problem={openReview.error} />
        <Group align="flex-end" gap="md">
          <Select
            label={t('period')}
            allowDeselect={false}
            value={keyOf(period)}
            onChange={choose}
            w={{ base: '100%', sm: 340 }}
            data={periods.map((one) => ({
              value: keyOf(one),
              label: t('periodWith', { period: periodOf(format, one), count: one.observations }),
            }))}
          />
          <Text size="sm" c="dimmed" maw="52ch">
            {t('notAScore')}
          </Text>
        </Group>
        <ExpectedDipAlert of={expectedDip} />
        {metrics.length === 0 ? (
          <EmptyState icon={<IconSeedling />} title={t('noMetrics')}>
            {t(level === null ? 'noMetricsNoStage' : 'noMetricsText')}
          </EmptyState>
        ) : (
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
            {metrics.map((one) => (
              <MetricCard
                key={one.metric.id}
                of={one}
                onCorrect={(observation) => setOpen({ what: 'correct', observation })}
                onWithdraw={(observation) => setOpen({ what: 'withdraw', observation })}
              />
            ))}
          </SimpleGrid>
        )}
        <ObservationsTable leaderId={leaderId} />
      </Stack>
      <ReportDialog opened={open?.what === 'report'} of={data} onClose={close} />
      {open?.what === 'correct' ? <CorrectDialog observation={open.observation} onClose={close} /> : null}
      {open?.what === 'withdraw' ? (
        <ConfirmDialog
          opened
          danger
          title={t('withdrawTitle', { name: open.observation.metric.name })}
          confirmLabel={t('withdraw')}
          sending={withdraw.isPending}
          problem={withdraw.error}
          onConfirm={() => withdraw.mutate({ params: { observationId: open.observation.id } }, { onSuccess: close })}
          onClose={close}
        >
          {t('withdrawText')}
        </ConfirmDialog>
      ) : null}
    </>
  );
};
