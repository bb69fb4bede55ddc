import { useSuspenseQuery } from '@tanstack/react-query';
import type { BenchHorizon, IndicatorReport, RecordsOf } from '@understudy/contracts/indicators';
import { lazy, type ReactNode, Suspense } from 'react';
import { ForecastTrendCard } from '../../features/forecast/forecast-trend-card.js';
import { NewestFanCard } from '../../features/forecast/newest-fan-card.js';
import { NewestRatioCard } from '../../features/forecast/newest-ratio-card.js';
import { BenchCard } from '../../features/indicators/bench-card.js';
import type { ChosenGroup } from '../../features/indicators/chosen-group.js';
import { FlowCard } from '../../features/indicators/flow-card.js';
import { GroupCosts } from '../../features/indicators/group-costs.js';
import { GroupEffects } from '../../features/indicators/group-effects.js';
import { LinchpinList } from '../../features/indicators/linchpin-list.js';
import { linchpinsWithin } from '../../features/indicators/linchpins-within.js';
import { MovesCard } from '../../features/indicators/moves-card.js';
import { OpeningsCard } from '../../features/indicators/openings-card.js';
import type { RecordsPart } from '../../features/indicators/records-choice.js';
import { reportQuery } from '../../features/indicators/report-query.js';
import { TalentCard } from '../../features/indicators/talent-card.js';
import { ToldCards } from '../../features/indicators/told-cards.js';
import { TrendCard } from '../../features/indicators/trend-card.js';
import { BenchByRoleCard } from '../../features/succession/bench-by-role-card.js';
import { widestHorizon } from '../../lib/widest-horizon.js';
import { benchRecords, ForecastRecords } from './forecast-records.js';

// Sliders are for whoever scrolls down to them: the figures above do not wait until they are there.
const NewestTryCard = lazy(async () => ({
  default: (await import('../../features/forecast/newest-try-card.js')).NewestTryCard,
}));

/** By how soon those are ready who are counted to say on whom the bench depends, and how to choose otherwise. */
export type LinchpinsChoice = { readonly by: BenchHorizon | undefined; readonly onBy?: (by: BenchHorizon) => void };

/** A figure of the pipeline with the key by which slides know it. */
export type PipelineFigure = { readonly key: string; readonly figure: ReactNode };

/** The records behind which figure, and of which day where the figure has its own. */
export type AskedRecords = RecordsPart & {
  readonly indicator: RecordsOf;
  readonly asOf?: string;
  readonly horizon?: BenchHorizon;
};

/**
 * Everything that the page of the pipeline shows, in the order in which it is told: as cards, or one to a slide. Without
 * a way to the records, as on a slide, no figure leads to them, and nothing is tried.
 */
export const pipelineFigures = (
  report: IndicatorReport,
  group: ChosenGroup,
  { by = widestHorizon, onBy }: LinchpinsChoice,
  onRecords?: (asked: AskedRecords) => void,
): PipelineFigure[] => [
  {
    key: 'flow',
    figure: (
      <FlowCard report={report} onRecords={onRecords && ((indicator, part) => onRecords({ indicator, ...part }))} />
    ),
  },
  // By which way people moved is for whoever reads the page; a slide of the flows tells how many did.
  ...(onRecords
    ? [{ key: 'moves', figure: <MovesCard report={report} onRecords={(indicator) => onRecords({ indicator })} /> }]
    : []),
  {
    key: 'bench',
    figure: (
      <BenchCard report={report} onRecords={onRecords && ((indicator, horizon) => onRecords({ indicator, horizon }))} />
    ),
  },
  { key: 'bench-by-role', figure: <BenchByRoleCard linchpins={linchpinsWithin(report, by) ?? []} by={by} /> },
  {
    key: 'openings',
    figure: <OpeningsCard report={report} onRecords={onRecords && ((indicator) => onRecords({ indicator }))} />,
  },
  { key: 'linchpins', figure: <LinchpinList report={report} by={by} onBy={onBy} /> },
  {
    key: 'retention',
    figure: (
      <TrendCard
        group={group}
        indicator="retention"
        months={24}
        onRecords={onRecords && ((indicator, asOf) => onRecords({ indicator, asOf }))}
      />
    ),
  },
  { key: 'readiness-mix', figure: <ToldCards group={group} only="readiness-mix" /> },
  { key: 'promoted-beyond-readiness', figure: <ToldCards group={group} only="promoted-beyond-readiness" /> },
  { key: 'overlooked', figure: <ToldCards group={group} only="overlooked" /> },
  {
    key: 'talent',
    figure: <TalentCard report={report} onRecords={onRecords && ((indicator) => onRecords({ indicator }))} />,
  },
  { key: 'effects', figure: <GroupEffects /> },
  {
    key: 'forecast',
    figure: (
      <NewestFanCard
        group={group}
        behind={onRecords && ((forecast, result) => <ForecastRecords forecast={forecast} result={result} />)}
      />
    ),
  },
  ...(onRecords
    ? [
        {
          key: 'try',
          figure: (
            <Suspense fallback={null}>
              <NewestTryCard group={group} />
            </Suspense>
          ),
        },
      ]
    : []),
  { key: 'ratio', figure: <NewestRatioCard group={group} quiet behind={onRecords && benchRecords} /> },
  // What it led to in earlier months is for whoever reads the page; a slide tells what holds now.
  ...(onRecords ? [{ key: 'forecast-trend', figure: <ForecastTrendCard group={group} /> }] : []),
  {
    key: 'costs',
    figure: <GroupCosts group={group} onRecords={onRecords && ((indicator) => onRecords({ indicator }))} />,
  },
];

/** The report of one's own people. */
export const usePipelineReport = (group: ChosenGroup): IndicatorReport => useSuspenseQuery(reportQuery(group)).data;
