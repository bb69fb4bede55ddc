import { coverage, depth, effectiveBenchStrength } from '@understudy/domain/indicators/bench-strength';
import { firstYearRetention } from '@understudy/domain/indicators/first-year-retention';
import type { PeopleGroup } from '@understudy/domain/indicators/group';
import { horizons } from '@understudy/domain/indicators/history';
import type { IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { promotions } from '@understudy/domain/indicators/promotions';
import { retention } from '@understudy/domain/indicators/retention';
import { stageFlow } from '@understudy/domain/indicators/stage-flow';
import { type StayCurve, timeInStage } from '@understudy/domain/indicators/time-in-stage';
import { turnover } from '@understudy/domain/indicators/turnover';
import { storedFlows } from '../computation/stored-flows.js';
import { type ComparedFigure, compared } from './compared-figure.js';
import { expectedCurves } from './expected-curves.js';
import { expectedOpenings } from './expected-openings.js';
import { expectedSpans } from './expected-spans.js';
import { expectedTalent } from './expected-talent.js';

const stays = (curve: StayCurve) => ({
  spells: curve.spells,
  people: curve.people,
  events: curve.events,
  stillThere: curve.censoredStillThere,
  left: curve.censoredLeft,
  otherMove: curve.censoredOtherMove,
  status: curve.status,
  medianDays: curve.medianDays,
  medianLower: curve.medianLower,
  medianUpper: curve.medianUpper,
  curve: curve.curve.map((point) => [point.time, point.atRisk, point.events, point.survival, point.lower, point.upper]),
});

/** Every figure of one group as the pure functions compute it, under the names and in the form in which they are stored. */
export const expectedFigures = (
  index: IndexedHistory,
  group: PeopleGroup,
  asOf: string,
  fewest: number,
): Record<string, ComparedFigure> => {
  const request = { asOf, group, fewest };
  const retained = retention(index, request);
  const flow = stageFlow(index, request);
  const promoted = promotions(index, request);
  const firstYear = firstYearRetention(index, request);
  const inStage = timeInStage(index, request);
  const leavings = turnover(index, request).details.leavings;
  const figures: Record<string, ComparedFigure> = {
    headcount: compared(
      {
        ...retained,
        numerator: retained.details.closing,
        denominator: null,
        value: retained.details.closing,
        lower: null,
        upper: null,
        status: 'shown',
      },
      { opening: retained.details.opening, joined: retained.details.joined, left: leavings },
    ),
    retention: compared(retained, retained.details),
    'first-year-retention': compared(firstYear, {
      joinedAfter: firstYear.details.joinedAfter,
      joinedUpTo: firstYear.details.joinedUpTo,
      unknownStart: firstYear.details.unknownStart,
      recordedNumerator: firstYear.details.asRecorded.numerator,
      recordedDenominator: firstYear.details.asRecorded.denominator,
      recordedValue: firstYear.details.asRecorded.value,
      recordedLower: firstYear.details.asRecorded.lower,
      recordedUpper: firstYear.details.asRecorded.upper,
      recordedStatus: firstYear.details.asRecorded.status,
    }),
    promotions: compared(
      { ...promoted, denominator: null },
      {
        people: promoted.details.people,
        moves: promoted.details.moves.map(({ fromStageId, toStageId, events }) => [fromStageId, toStageId, events]),
      },
    ),
  };
  for (const kind of ['all', 'voluntary', 'regretted'] as const) {
    const figure = turnover(index, request, kind);
    const { personDays, days, averageHeadcount, withoutReason } = figure.details;
    figures[figure.indicator] = compared(figure, {
      personDays,
      days,
      averageHeadcount,
      leavings: figure.details.leavings,
      withoutReason,
    });
  }
  const rows = flow.details.rows.filter((row) => storedFlows.some((name) => row[name] > 0));
  if (rows.length > 0) {
    figures['stage-flow'] = compared(flow, {
      rows: rows.map((row) => [row.stageId, ...storedFlows.map((name) => row[name])]),
    });
  }
  const stages = inStage.details.stages.filter(({ asRecorded }) => asRecorded.spells > 0);
  if (stages.length > 0) {
    const curves = stages.map((stage) => [stage.stageId, stays(stage.asRecorded).curve] as const);
    figures['time-in-stage'] = compared(inStage, {
      stages: stages.map((stage) => {
        const { curve: _apart, ...recorded } = stays(stage.asRecorded);
        return { stageId: stage.stageId, known: stays(stage), recorded };
      }),
      recordedCurves: Object.fromEntries(
        curves.filter(([, curve]) => group.kind === 'organisation' && curve.length > 0),
      ),
    });
  }
  Object.assign(
    figures,
    expectedCurves(index, request),
    expectedOpenings(index, request),
    expectedTalent(index, request),
    expectedSpans(index, request),
  );
  for (const horizon of horizons) {
    const bench = { ...request, horizon };
    const effective = effectiveBenchStrength(index, bench);
    if (effective.details.roles.length === 0) continue;
    figures[`coverage/${horizon}`] = compared(coverage(index, bench), {});
    figures[`depth/${horizon}`] = compared(depth(index, bench), {});
    figures[`effective-bench-strength/${horizon}`] = compared(effective, {
      covered: effective.details.covered,
      linchpins: effective.details.linchpins.map(({ personId, roleIds, roleIdsWithoutOther }) => ({
        personId,
        roleIds: roleIdsWithoutOther.length > 0 ? roleIdsWithoutOther : roleIds,
      })),
    });
  }
  return figures;
};
