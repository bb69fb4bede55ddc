import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { EffectivenessObservation, MetricOfLeader } from '@understudy/contracts/effectiveness-observations';
import { useTranslation } from 'react-i18next';
import { RangeBar } from '../../components/range-bar.js';
import { useFormat } from '../../lib/format.js';
import classes from './effectiveness.module.css';
import { MetricGuidance } from './metric-guidance.js';
import { MetricTrend } from './metric-trend.js';
import { numberOf, periodOf, spanOf, useMetricWords } from './metric-words.js';

/** Below so many a figure moves by itself, and that is said beside it. */
const few = 20;

const Counts = ({ observation }: { observation: EffectivenessObservation }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const { measure, numerator, denominator, n } = observation;
  if (numerator !== null && denominator !== null) {
    const counts = { numerator: format.number(numerator), denominator: format.number(denominator) };
    return t(measure === 'rate' ? 'counts.rate' : 'counts.share', counts);
  }
  return n === null ? null : t('counts.answers', { count: n });
};

const Value = ({ observation, unit }: { observation: EffectivenessObservation; unit: string }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const { measure, status, value, lower, upper, n } = observation;
  if (value === null) {
    return (
      <Stack gap={2}>
        <Text fw={620}>{t(`status.${status}`)}</Text>
        <Text size="sm" className="figures">
          <Counts observation={observation} />
        </Text>
        {status === 'shown' ? null : (
          <Text size="sm" c="dimmed">
            {t(`statusText.${status}`)}
          </Text>
        )}
      </Stack>
    );
  }
  return (
    <Stack gap={4}>
      <Text className={`${classes.value} figures`} component="p" m={0}>
        {numberOf(format, measure, value)}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          {unit}
        </Text>
      </Text>
      {lower !== null && upper !== null ? (
        <RangeBar value={value} lower={lower} upper={upper} most={measure === 'share' ? 1 : null} />
      ) : null}
      <Text size="sm" className="figures">
        {lower !== null && upper !== null
          ? t('interval', { span: spanOf(format, measure, lower, upper) })
          : t('noInterval')}{' '}
        <Counts observation={observation} />
      </Text>
      {n !== null && n < few ? (
        <Text size="sm" c="dimmed">
          {t('few', { n: format.number(n) })}
        </Text>
      ) : null}
    </Stack>
  );
};

const Comparison = ({ comparison }: Pick<MetricOfLeader, 'comparison'>) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  if (comparison === null) return null;
  const { outcome, because } = comparison;
  const than = { period: periodOf(format, comparison.with) };
  return (
    <Text size="sm">
      {t(`comparison.${outcome}`, than)} {because === null ? '' : t(`because.${because}`)}
      {comparison.expectedDip && outcome !== 'cannot-tell' ? ` ${t('expectedDip.comparison')}` : ''}
    </Text>
  );
};

type MetricCardProps = {
  of: MetricOfLeader;
  /** 3 where it stands under a heading of the page. */
  order?: 2 | 3;
  /** Left out where it is only read. */
  onCorrect?: (observation: EffectivenessObservation) => void;
  onWithdraw?: (observation: EffectivenessObservation) => void;
};

/** One metric of a leader: its figure with interval and n, what may be said of it, how to talk about it and how it misleads. */
export const MetricCard = ({
  of: { metric, observation, comparison, points },
  order = 2,
  onCorrect,
  onWithdraw,
}: MetricCardProps) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const words = useMetricWords()(metric.words);
  const titleId = `metric-${metric.id}`;
  const may = (ability: 'correct' | 'withdraw') => observation?.abilities.includes(ability) ?? false;
  return (
    <Card component="article" aria-labelledby={titleId} className={classes.metric}>
      <Stack gap="sm">
        <div>
          <Title order={order} size="h3" id={titleId} style={{ overflowWrap: 'anywhere' }}>
            {words.name}
          </Title>
          <Text size="sm" c="dimmed">
            {words.about}
          </Text>
        </div>
        {observation ? (
          <>
            <Value observation={observation} unit={words.unit} />
            <Comparison comparison={comparison} />
            {observation.windowFrom ? (
              <Text size="sm" c="dimmed">
                {t('looksBack', { days: periodOf(format, { from: observation.windowFrom, to: observation.to }) })}
              </Text>
            ) : null}
            {observation.note ? (
              <Text size="sm" className={classes.words}>
                {observation.note}
              </Text>
            ) : null}
            <MetricTrend points={points} name={words.name} />
          </>
        ) : (
          <Text size="sm">{t(metric.source === 'reported' ? 'nothingReported' : 'nothingComputed')}</Text>
        )}
        <MetricGuidance words={words} />
        <Group gap="xs" justify="space-between">
          <Group gap="xs">
            {observation ? (
              <Badge variant="default" tt="none" fw={500}>
                {t(`source.${observation.source}`)}
              </Badge>
            ) : null}
            {observation?.reportedBy ? (
              <Text size="xs" c="dimmed">
                {t('reportedBy', { name: observation.reportedBy.name, when: format.instant(observation.recordedAt) })}
              </Text>
            ) : null}
          </Group>
          <Group gap={4} data-print="no">
            {observation && onCorrect && may('correct') ? (
              <Button
                size="xs"
                variant="subtle"
                onClick={() => onCorrect(observation)}
                aria-label={t('correctOf', { name: words.name })}
              >
                {t('correct')}
              </Button>
            ) : null}
            {observation && onWithdraw && may('withdraw') ? (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                onClick={() => onWithdraw(observation)}
                aria-label={t('withdrawOf', { name: words.name })}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </Group>
        </Group>
      </Stack>
    </Card>
  );
};
