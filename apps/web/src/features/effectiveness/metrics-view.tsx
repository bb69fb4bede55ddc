import { Badge, Button, Card, Group, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconSeedling } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  type EffectivenessMetric,
  effectivenessLevel,
  effectivenessMetricSorts,
  exportEffectivenessMetrics,
  stepEffectivenessMetric,
} from '@understudy/contracts/effectiveness';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { EditionsDialog } from './editions-dialog.js';
import classes from './effectiveness.module.css';
import { metricsAsked, metricsQuery } from './effectiveness-queries.js';
import { MetricDialog } from './metric-dialog.js';
import { MetricGuidance } from './metric-guidance.js';
import { useMetricWords } from './metric-words.js';

type CardProps = {
  metric: EffectivenessMetric;
  /** Where no heading above says it. */
  level?: string;
  onChange: () => void;
  onEditions: () => void;
};

const MetricDefinition = ({ metric, level, onChange, onEditions }: CardProps) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const words = useMetricWords()(metric.words);
  const step = useAction(stepEffectivenessMetric, ['effectiveness']);
  const take = (action: 'retire' | 'bring-back') =>
    step.mutate({ params: { metricId: metric.id }, body: { action, version: metric.version } });
  const titleId = `definition-${metric.id}`;
  return (
    <Card component="article" aria-labelledby={titleId} className={classes.metric}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start">
          <Title order={3} size="h4" id={titleId} style={{ overflowWrap: 'anywhere' }}>
            {words.name}
          </Title>
          <Badge variant="default" tt="none" fw={500}>
            {t(metric.source === 'reported' ? 'metrics.isReported' : 'metrics.isComputed')}
          </Badge>
        </Group>
        <Text size="sm">{words.about}</Text>
        <Text size="sm" c="dimmed">
          {[
            ...(level === undefined ? [] : [level]),
            t(`measure.${metric.measure}`),
            t(`direction.${metric.direction}`),
            ...(metric.source === 'reported' ? [] : [t(`takenFrom.${metric.source}`)]),
            ...(metric.guarded ? [t('metrics.isGuarded')] : []),
          ].join(' · ')}
        </Text>
        <MetricGuidance words={words} />
        <ProblemAlert problem={step.error} />
        <Group gap="xs" data-print="no">
          <Button
            size="xs"
            variant="subtle"
            onClick={onEditions}
            aria-label={t('metrics.editionsOf', { name: words.name })}
          >
            {t('metrics.edition', { number: metric.edition, day: format.day(metric.writtenOn) })}
          </Button>
          {metric.abilities.includes('change') ? (
            <Button
              size="xs"
              variant="default"
              onClick={onChange}
              aria-label={t('metrics.changeOf', { name: words.name })}
            >
              {t('metrics.change')}
            </Button>
          ) : null}
          {(['retire', 'bring-back'] as const).map((action) =>
            metric.abilities.includes(action) ? (
              <Button
                key={action}
                size="xs"
                variant="subtle"
                color="gray"
                loading={step.isPending}
                onClick={() => take(action)}
                aria-label={t(`metrics.${action}Of`, { name: words.name })}
              >
                {t(`metrics.${action}`)}
              </Button>
            ) : null,
          )}
        </Group>
      </Stack>
    </Card>
  );
};

type MetricsProps = {
  of: readonly EffectivenessMetric[];
  levelOf?: (metric: EffectivenessMetric) => string;
  onChange: (metric: EffectivenessMetric) => void;
  onEditions: (metric: EffectivenessMetric) => void;
};

const Metrics = ({ of, levelOf, onChange, onEditions }: MetricsProps) => (
  <SimpleGrid cols={{ base: 1, lg: 2 }}>
    {of.map((metric) => (
      <MetricDefinition
        key={metric.id}
        metric={metric}
        level={levelOf?.(metric)}
        onChange={() => onChange(metric)}
        onEditions={() => onEditions(metric)}
      />
    ))}
  </SimpleGrid>
);

/** What is measured at each level, in the organisation's words: for everybody to read, for admins to write. */
export const MetricsView = () => {
  const { t } = useTranslation('effectiveness');
  const can = useCan();
  const navigate = useNavigate();
  const { stageName } = useFrameworkWords();
  const search = useSearch({ from: '/signed-in/effectiveness-metrics' });
  const { retired = false } = search;
  const state = retired ? 'retired' : 'in-use';
  const order = useArrangement(effectivenessMetricSorts, 'ascending');
  const list = useSuspenseInfiniteQuery(metricsQuery(search));
  const [editing, setEditing] = useState<EffectivenessMetric | 'new' | null>(null);
  const [editions, setEditions] = useState<EffectivenessMetric | null>(null);
  const metrics = itemsOf(list.data);
  const byLevel = order.sorting.id === 'level';
  const levels =
    order.sorting.direction === 'ascending' ? effectivenessLevel.options : effectivenessLevel.options.toReversed();
  return (
    <>
      <PageHeader
        over={<TextLink to="/effectiveness">{t('title')}</TextLink>}
        title={t('metrics.title')}
        lead={t('metrics.lead')}
        actions={
          can('effectiveness.configure') ? (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
              {t('metrics.create')}
            </Button>
          ) : null
        }
      />
      <Stack gap="xl">
        <SegmentedControl
          w="fit-content"
          aria-label={t('metrics.shown')}
          value={state}
          data-print="no"
          onChange={(value) =>
            void navigate({
              to: '/effectiveness-metrics',
              search: { ...search, retired: value === 'retired' || undefined },
            })
          }
          data={[
            { value: 'in-use', label: t('metrics.inUse') },
            { value: 'retired', label: t('metrics.retired') },
          ]}
        />
        {metrics.length === 0 ? (
          <EmptyState icon={<IconSeedling />} title={t(retired ? 'metrics.noneRetired' : 'metrics.none')} />
        ) : null}
        {metrics.length > 1 ? <ListSort {...order} /> : null}
        {byLevel || metrics.length === 0 ? null : (
          <section aria-labelledby="all-levels">
            <Title order={2} size="h3" id="all-levels" mb="sm">
              {t('metrics.allLevels')}
            </Title>
            <Metrics
              of={metrics}
              levelOf={({ level }) => stageName(level)}
              onChange={setEditing}
              onEditions={setEditions}
            />
          </section>
        )}
        {(byLevel ? levels : []).map((level) => {
          const own = metrics.filter((metric) => metric.level === level);
          if (own.length === 0) return null;
          return (
            <section key={level} aria-labelledby={`level-${level}`}>
              <Title order={2} size="h3" id={`level-${level}`} mb="sm">
                {stageName(level)}
              </Title>
              <Metrics of={own} onChange={setEditing} onEditions={setEditions} />
            </section>
          );
        })}
        <ListFoot pages={list} of={exportEffectivenessMetrics} input={metricsAsked(search)} list={t('metrics.title')} />
      </Stack>
      {editing ? <MetricDialog metric={editing === 'new' ? null : editing} onClose={() => setEditing(null)} /> : null}
      {editions ? <EditionsDialog metric={editions} onClose={() => setEditions(null)} /> : null}
    </>
  );
};
