import type { Horizon } from '@understudy/contracts/career-framework';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getIndicators, IndicatorGroup } from '@understudy/contracts/indicators';
import type { StageMove } from '@understudy/contracts/indicators-report';
import { daysBetween } from '@understudy/domain/calendar/day';
import type { StoredLinchpin } from '../computation/bench-figures.js';
import type { StoredSpan } from '../computation/span-figures.js';
import type { StoredTimeInStage } from '../computation/stay-figures.js';
import { presentFigures } from './figure.presenter.js';
import { presentFlow, presentStays, reference, type StoredFlowRow } from './pipeline.presenter.js';
import type { ReportFrame, ReportRow, StageRow } from './report.repository.js';
import { presentSpans } from './span.presenter.js';

type Report = ResponseOf<typeof getIndicators>;

/** Those stored beside the bench of one horizon; null where they were not kept. */
export type StoredLinchpins = { readonly horizon: Horizon; readonly people: readonly StoredLinchpin[] | null };

/** As they are stored: from which stage to which, and how many promotions. */
type StoredMove = readonly [from: string, to: string, promotions: number];

const presentMoves = (moves: readonly StoredMove[], stages: readonly StageRow[]): StageMove[] => {
  const named = new Map(stages.map((stage) => [stage.id, reference(stage)]));
  return moves.flatMap(([fromId, toId, promotions]) => {
    const [from, to] = [named.get(fromId), named.get(toId)];
    return from && to ? [{ from, to, promotions }] : [];
  });
};

/** One group's report of one day, as it was stored. `names` holds people and critical roles by id. */
export const presentReport = (
  group: Omit<IndicatorGroup, 'people'>,
  row: ReportRow,
  frame: ReportFrame,
  linchpins: readonly StoredLinchpins[],
  names: ReadonlyMap<string, string>,
): Report => {
  const details = new Map(row.figures.map((figure) => [figure.indicator, figure.details]));
  const flows = (details.get('stage-flow')?.rows ?? []) as StoredFlowRow[];
  const stays = (details.get('time-in-stage')?.stages ?? []) as StoredTimeInStage[];
  const followed = (details.get('promotion-incidence')?.followed ?? {}) as Partial<Record<string, number | null>>;
  const mentioned = new Set([...flows.map(([stageId]) => stageId), ...stays.map(({ stageId }) => stageId)]);
  const ladder = frame.stages.filter(({ id, current }) => current || mentioned.has(id));
  const headcount = row.figures.find(({ indicator }) => indicator === 'headcount')?.value ?? 0;
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    group: { ...group, people: headcount },
    asOf: row.asOf,
    knownOn: row.knownOn,
    windowFrom: row.windowFrom,
    windowDays: daysBetween(row.windowFrom, row.asOf),
    formulaVersion: row.formulaVersion,
    state: row.stale ? 'stale' : 'fresh',
    computedAt: row.computedAt,
    historyBeginsOn: frame.historyBeginsOn,
    figures: presentFigures(row.figures),
    flows: row.notKept.includes('stage-flow')
      ? []
      : [...ladder.map((stage) => presentFlow(stage, flows)), presentFlow(null, flows)],
    moves: presentMoves((details.get('promotions')?.moves ?? []) as StoredMove[], frame.stages),
    timeInStage: (row.notKept.includes('time-in-stage') ? [] : ladder).map((stage) =>
      presentStays(
        stage,
        stays.find(({ stageId }) => stageId === stage.id),
        followed[stage.id],
      ),
    ),
    spans: presentSpans((details.get('span-of-control')?.levels ?? []) as StoredSpan[], frame.stages),
    linchpins: linchpins.map(({ horizon, people }) => ({
      horizon,
      people:
        people?.map(({ personId, roleIds }) => ({ person: named(personId), rolesLeftOpen: roleIds.map(named) })) ??
        null,
    })),
  };
};
