import { seededRandom } from '../../testing/seeded-random.js';
import { advance } from '../advance.js';
import type { ForecastInput } from '../forecast.js';
import type { LadderStage } from '../ladder.js';
import type { StageMonth } from '../month-model.js';
import type { MonthlyCount, MonthlyKind } from '../monthly-counts.js';
import type { Openings } from '../projection.js';
import { randomStream } from '../random-stream.js';
import { nothingAsked } from '../scenario.js';

/** A made-up organisation whose months follow chances that are known, what was recorded of it, and what became of it. */
export type KnownOrganisation = {
  readonly input: ForecastInput;
  /** By month ahead, then place. */
  readonly truth: readonly (readonly number[])[];
  /** Seats that people had left by then, by month ahead, then place. */
  readonly opened: readonly (readonly number[])[];
};

const recordedMonths = 36;

/**
 * An organisation with four to six stages of 3 to 600 people: chances of leaving, moving up and stepping down of its own at each
 * stage, and joiners. 36 months are recorded and 36 are to come.
 */
export function knownOrganisation(seed: number, paths: number): KnownOrganisation {
  const choose = seededRandom(seed);
  const between = (least: number, most: number) => least + (most - least) * choose.next();
  const height = 4 + choose.below(3);
  const ladder: LadderStage[] = Array.from({ length: height }, (_, place) => ({
    id: `stage-${place}`,
    key: `stage-${place}`,
    ordinal: place + 1,
    track: 'main',
  }));
  const first = ladder.map((_, place) => Math.max(3, Math.round(between(150, 600) / 3 ** place)));
  const model: StageMonth[] = ladder.map((_, place) => ({
    left: between(0.004, 0.03),
    went: 0.0005,
    moves: [
      ...(place + 1 < height ? [{ to: place + 1, chance: between(0.002, 0.025) }] : []),
      ...(place > 0 ? [{ to: place - 1, chance: 0.001 }] : []),
    ],
    joined: (first[place] ?? 0) * between(0.005, 0.025),
    came: 0.02,
  }));
  const counts = new Map<string, MonthlyCount>();
  const add = (kind: MonthlyKind, from: number | null, to: number | null, people: number) => {
    const key = `${kind} ${from} ${to}`;
    const fromStageId = from === null ? null : (ladder[from]?.id ?? null);
    const toStageId = to === null ? null : (ladder[to]?.id ?? null);
    if (people > 0) counts.set(key, { kind, fromStageId, toStageId, people: (counts.get(key)?.people ?? 0) + people });
  };
  const random = randomStream(seed, 0, 77);
  let people: readonly number[] = first;
  for (let month = 0; month < recordedMonths; month += 1) {
    const next = ladder.map(() => 0);
    for (const place of ladder.keys()) {
      const alone = ladder.map((_, other) => (other === place ? (people[place] ?? 0) : 0));
      const still = model.map((stage, other) => (other === place ? stage : { ...stage, joined: 0, came: 0 }));
      const passed = advance(alone, still, [], random);
      const stayed = (passed.people[place] ?? 0) - (passed.joined[place] ?? 0) - passed.came;
      add('left', place, null, passed.left);
      add('went', place, null, passed.went);
      add('joined', null, place, passed.joined[place] ?? 0);
      add('came', null, place, passed.came);
      for (const [to, arrived] of passed.people.entries()) {
        add(to === place ? 'stayed' : 'moved', place, to, to === place ? stayed : arrived);
        next[to] = (next[to] ?? 0) + arrived;
      }
    }
    people = next;
    for (const [place, there] of people.entries()) add('there', null, place, there);
  }
  for (const [place, now] of people.entries()) add('now', null, place, now);
  const truth = [people];
  const opened = [ladder.map(() => 0)];
  for (let month = 0; month < 36; month += 1) {
    const passed = advance(truth.at(-1) ?? [], model, [], random);
    const before = opened.at(-1) ?? [];
    truth.push(passed.people);
    opened.push(passed.vacated.map((seats, place) => (before[place] ?? 0) + seats));
  }
  return {
    input: {
      seed,
      paths,
      months: 36,
      ladder,
      whole: { months: recordedMonths, counts: [...counts.values()] },
      group: null,
      candidacies: [],
      scenario: nothingAsked,
      fewest: 5,
    },
    truth,
    opened,
  };
}

/** How often the truth lay within the bands, over organisations, stages and the months given. */
export function coverageOf(
  organisations: readonly { readonly truth: KnownOrganisation['truth']; readonly bands: readonly StageBands[] }[],
  months: readonly number[],
): { readonly wide: number; readonly middle: number; readonly compared: number } {
  let wide = 0;
  let middle = 0;
  let compared = 0;
  for (const { truth, bands } of organisations) {
    for (const [place, stage] of bands.entries()) {
      for (const month of months) {
        const band = stage[month];
        const value = truth[month]?.[place];
        if (band === undefined || value === undefined) continue;
        compared += 1;
        if (band.low <= value && value <= band.high) wide += 1;
        if (band.p10 <= value && value <= band.p90) middle += 1;
      }
    }
  }
  return { wide: wide / compared, middle: middle / compared, compared };
}

/**
 * How often the seats that people really left lay within 95 of 100 courses and within four of five, over organisations and
 * stages of leadership, and how many there were for each seat that the mean of the courses expected.
 */
export function seatsCoverageOf(
  organisations: readonly {
    readonly opened: KnownOrganisation['opened'];
    readonly expected: readonly (readonly Openings[])[];
  }[],
): { readonly wide: number; readonly middle: number; readonly perExpected: number; readonly compared: number } {
  const all = organisations.flatMap(({ opened, expected }) =>
    expected.flatMap((stage, place) =>
      stage.map((one) => ({ ...one, seats: opened[one.months]?.[place] ?? Number.NaN })),
    ),
  );
  const wide = all.filter(({ seats, low, high }) => low <= seats && seats <= high);
  const middle = all.filter(({ seats, p10, p90 }) => p10 <= seats && seats <= p90);
  const sum = (of: 'seats' | 'mean') => all.reduce((so, one) => so + one[of], 0);
  return {
    wide: wide.length / all.length,
    middle: middle.length / all.length,
    perExpected: sum('seats') / sum('mean'),
    compared: all.length,
  };
}

type StageBands = readonly {
  readonly low: number;
  readonly p10: number;
  readonly p90: number;
  readonly high: number;
}[];
