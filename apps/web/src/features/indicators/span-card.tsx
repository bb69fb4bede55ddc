import type { ManagerSpan } from '@understudy/contracts/indicators-report';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useSpanWords } from '../../components/figure-parts.js';
import { RangeBar } from '../../components/range-bar.js';
import { useFormat } from '../../lib/format.js';
import { Questions } from './figure-questions.js';
import type { ReportWithRecords } from './flow-card.js';
import { RecordsChoice } from './records-choice.js';
import { SmallMultiples } from './small-multiples.js';

type Level = Omit<ManagerSpan, 'stage'> & { readonly key: string; readonly name: string; readonly stageId?: string };

const number = (detail: unknown): number | null => (typeof detail === 'number' ? detail : null);

/** All managers of the group together, then those at each stage, the highest first and those outside the ladder last. */
const useLevels = ({ figures, spans }: ReportWithRecords['report']): Level[] => {
  const { t } = useTranslation('indicators');
  const all = figures.find(({ indicator }) => indicator === 'span-of-control');
  const byStage = spans.toSorted((one, other) => (other.stage?.ordinal ?? 0) - (one.stage?.ordinal ?? 0));
  if (all === undefined || spans.length === 0) return [];
  const { status, value, numerator, denominator, details } = all;
  const together = { status, managers: denominator ?? 0, reports: numerator ?? 0, median: value };
  return [
    { key: 'all', name: t('records.allStages'), ...together, p10: number(details.p10), p90: number(details.p90) },
    ...byStage.map(({ stage, ...span }) =>
      stage === null
        ? { key: 'none', name: t('flow.noStage'), ...span }
        : { key: stage.id, name: stage.name, stageId: stage.id, ...span },
    ),
  ];
};

/** How many people report directly to each manager, of all and by the manager's stage; nobody is ranked by it. */
export const SpanCard = ({ report, onRecords }: ReportWithRecords) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const spanOf = useSpanWords();
  const levels = useLevels(report);
  const [all] = levels;
  if (all === undefined) return null;
  const most = Math.max(1, ...levels.map(({ p90 }) => p90 ?? 0)) * 1.1;
  const said = (value: number | null) => (value === null ? '–' : format.number(value));
  const name = t('figures:indicator.span-of-control');
  const says = ({ status, managers, reports, median, p10, p90 }: Level): string => {
    const of = spanOf(reports, managers);
    return status === 'shown'
      ? t('span.says', { median: said(median), p10: said(p10), p90: said(p90), of })
      : t('span.unsaid', { why: t(`figures:status.${status}.title`), of });
  };
  return (
    <ChartCard
      title={all.status === 'shown' ? t('span.title', { median: said(all.median) }) : t('span.titleUnsaid', { name })}
      description={t('span.lead')}
      unit={t('unit.reports')}
      asOf={report.asOf}
      knownOn={report.knownOn}
      fileName="span-of-control"
      records={
        <>
          {onRecords ? (
            <RecordsChoice
              of="span-of-control"
              parts={levels.filter(({ key, stageId }) => key === 'all' || stageId !== undefined)}
              onRecords={(of, { stageId }) => onRecords(of, { stageId })}
            />
          ) : null}
          <Questions about="span-of-control" name={name} />
        </>
      }
      table={{
        columns: [
          t('span.level'),
          ...(['median', 'p10', 'p90', 'managers', 'reports'] as const).map((column) => t(`span.${column}`)),
          t('trend.state'),
        ],
        rows: levels.map(({ name: level, median, p10, p90, managers, reports, status }) => [
          level,
          ...[median, p10, p90].map(said),
          ...[managers, reports],
          t(`figures:status.${status}.title`),
        ]),
      }}
    >
      <SmallMultiples
        of={levels.map((level) => ({
          key: level.key,
          name: level.name,
          says: says(level),
          drawing:
            level.median === null ? null : (
              <RangeBar value={level.median} lower={level.p10 ?? 0} upper={level.p90 ?? 0} most={most} />
            ),
        }))}
      />
    </ChartCard>
  );
};
