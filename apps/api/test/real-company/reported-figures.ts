import { getIndicators, type IndicatorReport, type StageFlow } from '@understudy/contracts/indicators';
import { listPeople } from '@understudy/contracts/people';
import type { GoldenFlow, GoldenHidden, GoldenStays, NoStays } from '@understudy/domain/testing/real-company-golden';
import type { StoredStays } from '../../src/modules/indicators/computation/stay-figures.js';
import type { Caller } from '../caller.js';
import type { GroupFigures } from './golden-figures.js';

/** The figures of a report by the name of the indicator. */
export const figuresOf = (report: IndicatorReport): GroupFigures =>
  Object.fromEntries(report.figures.filter(({ horizon }) => horizon === null).map((own) => [own.indicator, own]));

/** The employee numbers of everybody, by id, as the directory tells them. */
export const employeeNumbers = async (admin: Caller): Promise<ReadonlyMap<string, string>> => {
  const numbers = new Map<string, string>();
  let cursor: string | null | undefined;
  do {
    const page = await admin.ok(listPeople, { query: { employed: 'all', limit: 100, cursor: cursor ?? undefined } });
    for (const { id, employeeNumber } of page.items) numbers.set(id, employeeNumber);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return numbers;
};

/** The report of everybody who led somebody in the window, by employee number, each asked for as a screen asks for it. */
export const leaderReports = async (
  admin: Caller,
  asOf: string,
  numbers: ReadonlyMap<string, string>,
): Promise<Record<string, GroupFigures>> => {
  const reports: Record<string, GroupFigures> = {};
  for (const [groupId, number] of numbers) {
    const { body, problem } = await admin.call(getIndicators, { query: { groupKind: 'leader', groupId, asOf } });
    const figures = problem === undefined ? figuresOf(body) : {};
    if (figures.retention !== undefined && figures.retention.status !== 'not-applicable') reports[number] = figures;
  }
  return reports;
};

/** What a screen shows of a stage's stays of known beginning, in the form in which they are stored. */
export const shownStays = (own: IndicatorReport['timeInStage'][number]): StoredStays => ({
  spells: own.spells,
  people: own.people,
  events: own.events,
  stillThere: own.censoredStillThere,
  left: own.censoredLeft,
  otherMove: own.censoredOtherMove,
  status: own.status,
  medianDays: own.medianDays,
  curve: own.curve.map((point) => [point.time, point.atRisk, point.events, point.survival, point.lower, point.upper]),
});

/** What a screen shows of a stage's flows, under the names of the golden files. */
export const shownFlow = (flow: StageFlow): Partial<GoldenFlow> => ({
  opening: flow.opening,
  promoted_in: flow.promotedIn,
  promoted_out: flow.promotedOut,
  joined: flow.joined,
  left: flow.left,
  stepped_down_in: flow.steppedDownIn,
  stepped_down_out: flow.steppedDownOut,
  moved_in: flow.movedIn,
  moved_out: flow.movedOut,
  closing: flow.closing,
});

/** A stage in which nobody is and into which nobody comes stands in no golden file. */
export const noFlow: Partial<GoldenFlow> = {
  opening: 0,
  promoted_in: 0,
  promoted_out: 0,
  joined: 0,
  left: 0,
  stepped_down_in: 0,
  stepped_down_out: 0,
  moved_in: 0,
  moved_out: 0,
  closing: 0,
};

/** What a screen has to show of a stage's stays when recorded beginnings are taken as true. */
export const shownAsRecorded = (golden: GoldenStays | NoStays | GoldenHidden | undefined): object => {
  if (golden === undefined) throw new Error('The golden file is silent about a stage');
  if ('suppressed' in golden) return { medianDays: null };
  if (!('curve' in golden)) return { spells: 0, medianDays: null };
  return { spells: golden.spells, people: golden.people, events: golden.events, medianDays: golden.median_days };
};
