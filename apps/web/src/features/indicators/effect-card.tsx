import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type {
  EffectComparison,
  EffectDifference,
  EffectResult,
  ProgrammeEffect,
} from '@understudy/contracts/indicators-effect';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormulaVersion } from '../../components/formula-version.js';
import { ScrolledTable } from '../../components/scrolled-table.js';
import { type ChartView, ViewSwitch } from '../../components/view-switch.js';
import { useFormat } from '../../lib/format.js';
import classes from './effect.module.css';
import { EffectHistory } from './effect-history.js';
import { useEffectTable } from './effect-table.js';
import { Questions } from './figure-questions.js';

/** A difference of shares as a mark with its interval around a line that means no difference; the words stand beside it. */
const DifferenceBar = ({ difference, lower, upper }: EffectDifference) => {
  const place = (value: number) => `${50 + Math.min(1, Math.max(-1, value)) * 50}%`;
  return (
    <svg width="100%" height="18" aria-hidden="true" className={classes.bar}>
      <rect x="0" y="8" width="100%" height="2" fill="var(--rule)" />
      <line x1="50%" x2="50%" y1="0" y2="18" stroke="var(--mantine-color-dimmed)" strokeDasharray="2 2" />
      <rect
        x={place(lower)}
        y="6"
        width={`${Math.max((Math.min(1, upper) - Math.max(-1, lower)) * 50, 0.5)}%`}
        height="6"
        rx="3"
        fill="var(--accent)"
        opacity="0.45"
      />
      <circle cx={place(difference)} cy="9" r="5" fill="var(--accent)" stroke="var(--page-raised)" strokeWidth="2" />
    </svg>
  );
};

const Figure = ({ name, result }: { name: 'stayed' | 'promoted'; result: EffectResult }) => {
  const { t } = useTranslation('effect');
  const format = useFormat();
  const { participants, others } = result;
  const one = name === 'stayed' ? result.retention : result.promotion;
  const share = (arm: EffectResult['others']) => format.percent(arm[name] / arm.people);
  const parts = (arm: EffectResult['others']) =>
    t('parts', { with: format.count(arm[name]), all: format.count(arm.people) });
  const inPoints = (value: number) => Math.round(value * 1000) / 10;
  const points = (value: number) => format.number(inPoints(value));
  const sure = one.lower > 0 || one.upper < 0;
  return (
    <Stack gap={4}>
      <Title order={4} size="h5">
        {t(`figure.${name}`)}
      </Title>
      <Text fz="1.6rem" fw={660} lh={1.1} className="figures">
        {t('points', {
          count: Math.abs(inPoints(one.difference)),
          value: one.difference > 0 ? `+${points(one.difference)}` : points(one.difference),
        })}
      </Text>
      <DifferenceBar {...one} />
      <div className={classes.scale} aria-hidden>
        <span>{points(-1)}</span>
        <span>{t('scale')}</span>
        <span>{`+${points(1)}`}</span>
      </div>
      <Text size="sm" c="dimmed" className="figures">
        {t('interval', { lower: points(one.lower), upper: points(one.upper) })} {t(sure ? 'sure' : 'mayBeChance')}
      </Text>
      <Text size="sm" className="figures">
        {t('arms', {
          own: share(participants),
          ownParts: parts(participants),
          theirs: share(others),
          theirParts: parts(others),
        })}
      </Text>
    </Stack>
  );
};

type ComparisonProps = { comparison: EffectComparison; threshold: number; view: ChartView };

const Comparison = ({ comparison, threshold, view }: ComparisonProps) => {
  const { t } = useTranslation('effect');
  const format = useFormat();
  const titleId = useId();
  const tableOf = useEffectTable();
  const { comparison: name, state, asOf, result, formulaVersion } = comparison;
  if (result === null || asOf === null) {
    return (
      <Stack gap={4}>
        <Title order={3} size="h4">
          {t(`against.${name}`)}
        </Title>
        <Text size="sm" maw="68ch">
          <strong>{t(`none.${state === 'threshold-raised' ? 'kept-back' : name}`)}</strong>{' '}
          {t(`why.${state === 'told' ? 'too-few' : state}`, { count: threshold })}
        </Text>
      </Stack>
    );
  }
  const { survival, notFollowed, cohorts } = result;
  return (
    <Stack gap="sm">
      <div>
        <Title order={3} size="h4" id={titleId}>
          {t(`against.${name}`)}
        </Title>
        <Text size="sm" c="dimmed">
          {t('sizes', {
            own: format.count(result.participants.people),
            theirs: format.count(result.others.people),
            cohorts: t('cohorts', { count: cohorts, shown: format.count(cohorts) }),
            day: format.day(asOf),
          })}
          <FormulaVersion version={formulaVersion} />
        </Text>
      </div>
      {view === 'table' ? (
        <ScrolledTable table={tableOf(result)} labelledBy={titleId} />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <Figure name="stayed" result={result} />
          <Figure name="promoted" result={result} />
        </SimpleGrid>
      )}
      <Text size="sm" className="figures">
        {survival.test === null
          ? t(`survival.${survival.status === 'tested' ? 'no-leavings' : survival.status}`)
          : t('survival.tested', {
              p: format.number(Math.max(survival.test.p, 0.01)),
              smaller: survival.test.p < 0.01 ? '< ' : '',
              chiSquare: format.number(survival.test.chiSquare),
            })}
        {notFollowed > 0 ? ` ${t('notFollowed', { count: notFollowed, shown: format.count(notFollowed) })}` : null}
      </Text>
    </Stack>
  );
};

type EffectCardProps = { effect: ProgrammeEffect; named?: boolean; file?: ReactNode; knownOn?: string };

/**
 * What a programme brings: both comparisons with the size of either side, or the reason why nothing can be said; and always
 * the sentence that selection may explain it.
 */
export const EffectCard = ({ effect, named = false, file, knownOn }: EffectCardProps) => {
  const { t } = useTranslation('effect');
  const [view, setView] = useState<ChartView>('chart');
  const isTold = effect.comparisons.some(({ result }) => result !== null);
  const titleId = `effect-${effect.programme.id}`;
  const title = named ? t('titleOf', { name: effect.programme.name }) : t('title');
  return (
    <Card component="section" aria-labelledby={titleId}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Title order={2} size="h3" id={titleId}>
            {title}
          </Title>
          <Text size="sm" c="dimmed" maw="68ch">
            {t('lead')}
          </Text>
        </div>
        {isTold ? (
          <Group gap="xs">
            <ViewSwitch view={view} onView={setView} />
            {file}
          </Group>
        ) : null}
      </Group>
      <Stack gap="lg">
        {effect.comparisons.map((comparison) => (
          <Comparison key={comparison.comparison} comparison={comparison} threshold={effect.threshold} view={view} />
        ))}
        {isTold ? (
          <Text size="sm" maw="68ch" fw={550}>
            {t('selection')}
          </Text>
        ) : null}
        {isTold ? (
          <Text size="sm" c="dimmed" maw="68ch">
            {t('notNamed')}
          </Text>
        ) : null}
        {isTold ? <EffectHistory programmeId={effect.programme.id} knownOn={knownOn} /> : null}
        <details className={classes.how} data-print="no" data-slide="no">
          <summary>{t('howTitle')}</summary>
          <Text size="sm" c="dimmed" mt={4} maw="68ch">
            {t('how')}
          </Text>
        </details>
        <Questions about="programme-effect" name={title} />
      </Stack>
    </Card>
  );
};
