import { dayNumber, daysPerMonth } from '../calendar/day.js';
import { daysWithin, intervalOf } from '../calendar/interval.js';
import { fewestForRate } from './figure.js';
import { inWindow, type Window } from './window.js';

/** From something to something: what is reckoned with is never a point. */
export type CostRange = { readonly low: number; readonly high: number };

/** With what an organisation reckons: yearly salaries, and shares of them. */
export type CostSettings = {
  readonly currency: string;
  readonly salary: number;
  readonly leadershipSalary: number;
  /** What it costs to replace somebody, as a share of a year's salary. */
  readonly replacement: CostRange;
  /** What somebody from outside earns more, as a share of a year's salary. */
  readonly premium: CostRange;
  /** What a month without somebody in the position costs, as a share of its month's salary. */
  readonly vacancy: CostRange;
};

/** Where ranges begin before an organisation sets its own. */
export const defaultCostRanges = {
  replacement: { low: 0.2, high: 2.1 },
  premium: { low: 0.18, high: 0.2 },
  vacancy: { low: 0.5, high: 1 },
} as const satisfies Pick<CostSettings, 'replacement' | 'premium' | 'vacancy'>;

/** Where each of these comes from. */
export const defaultRangeSources = {
  replacement: 'Boushey and Glynn, Center for American Progress, 2012',
  premium: 'Bidwell, Administrative Science Quarterly, 2011',
  vacancy: 'An assumption of this product',
} as const satisfies Record<keyof typeof defaultCostRanges, string>;

/** How many left a group in the window, and how many were in it on average. */
export type LeavingCounts = { readonly leavings: number; readonly averageHeadcount: number };
export type UnitLeavings = LeavingCounts & { readonly id: string; readonly parentId: string | null };

/** Since when a leadership position stood open, and how that ended. */
export type OpeningDates = {
  readonly openedOn: string;
  readonly filledOn: string | null;
  readonly withdrawnOn: string | null;
  readonly filledFrom: 'inside' | 'outside' | null;
  /** Whether whoever filled it may have been here before the records begin. */
  readonly unknownStart: boolean;
};

export const costLines = ['excess-leavers', 'external-hires', 'vacancy-months'] as const;
export type CostLineName = (typeof costLines)[number];

/** One line: how much of something, times what one of it costs; nulls where it cannot be said, and why. */
export type CostLine = {
  readonly line: CostLineName;
  readonly status: 'shown' | 'no-settings' | 'too-few-units' | 'not-computed' | 'not-recorded';
  readonly quantity: number | null;
  readonly each: CostRange | null;
  readonly total: CostRange | null;
  /** For leavers: how many left of how many on average, and the yearly rate of the best quarter's unit that measures them. */
  readonly leavings: number | null;
  readonly averageHeadcount: number | null;
  readonly bestRate: number | null;
  /** For hires: how many are left out, because it is not recorded whether they were here before. */
  readonly unknownStart: number | null;
};

/** What one of a line is reckoned from: a salary, of a year or for vacancies of a month, and shares of it. */
export type CostInputs = {
  readonly salary: number;
  readonly share: CostRange;
  /** Whether the share is the one that the product begins with. */
  readonly isDefault: boolean;
  /** Where the share that the product begins with comes from; null where the organisation set another. */
  readonly source: string | null;
};

/** With what each line is reckoned. */
export function costInputs(settings: CostSettings): Readonly<Record<CostLineName, CostInputs>> {
  const inputs = (salary: number, name: keyof typeof defaultCostRanges): CostInputs => {
    const [share, { low, high }] = [settings[name], defaultCostRanges[name]];
    const isDefault = share.low === low && share.high === high;
    return { salary, share, isDefault, source: isDefault ? defaultRangeSources[name] : null };
  };
  return {
    'excess-leavers': inputs(settings.salary, 'replacement'),
    'external-hires': inputs(settings.leadershipSalary, 'premium'),
    'vacancy-months': inputs(settings.leadershipSalary / 12, 'vacancy'),
  };
}

/** Whose shares lines are reckoned with: the organisation's, those that the product begins with, or some of each. */
export function whoseShares(
  lines: readonly { readonly inputs: Pick<CostInputs, 'isDefault'> | null }[],
): 'own' | 'default' | 'mixed' | 'none' {
  const defaults = new Set(lines.flatMap(({ inputs }) => (inputs === null ? [] : [inputs.isDefault])));
  if (defaults.size === 2) return 'mixed';
  if (defaults.size === 0) return 'none';
  return defaults.has(true) ? 'default' : 'own';
}

const fewestUnits = 4;

/**
 * The turnover at the border of the best quarter of units: those with enough people on average that contain no smaller such
 * unit. Null where there are fewer than four.
 */
export function bestQuartileRate(units: readonly UnitLeavings[], fewest = fewestForRate): number | null {
  const enough = units.filter(({ averageHeadcount }) => averageHeadcount >= fewest);
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const above = new Set<string>();
  for (const { parentId } of enough) {
    for (let id = parentId; id !== null && !above.has(id); id = parents.get(id) ?? null) above.add(id);
  }
  const rates = enough
    .filter(({ id }) => !above.has(id))
    .map(({ leavings, averageHeadcount }) => leavings / averageHeadcount)
    .sort((one, other) => one - other);
  if (rates.length < fewestUnits) return null;
  return rates[Math.ceil(rates.length / 4) - 1] ?? null;
}

/** For how many months of the window positions stood open, one beside another. */
export function vacancyMonths(
  openings: readonly Pick<OpeningDates, 'openedOn' | 'filledOn' | 'withdrawnOn'>[],
  window: Window,
): number {
  const days = openings.reduce(
    (sum, { openedOn, filledOn, withdrawnOn }) =>
      sum + daysWithin([intervalOf(openedOn, filledOn ?? withdrawnOn)], window.days),
    0,
  );
  return days / daysPerMonth;
}

/** Who filled openings from outside in the window; apart from these, of whom it is not recorded whether they were here before. */
export function externalHires<Opening extends OpeningDates>(
  openings: readonly Opening[],
  window: Window,
): { readonly counted: Opening[]; readonly unknownStart: Opening[] } {
  const hires = openings.filter(
    ({ filledOn, filledFrom }) =>
      filledFrom === 'outside' && filledOn !== null && inWindow(window, dayNumber(filledOn)),
  );
  return {
    counted: hires.filter(({ unknownStart }) => !unknownStart),
    unknownStart: hires.filter(({ unknownStart }) => unknownStart),
  };
}

/** What it cost in the window not to have grown and kept people, line by line and each as a range. */
export function costLedger(
  facts: {
    readonly group: LeavingCounts | null;
    readonly units: readonly UnitLeavings[];
    readonly openings: readonly OpeningDates[];
    /** Whether the organisation has ever recorded an opening. */
    readonly recordsOpenings: boolean;
  },
  settings: CostSettings | null,
  window: Window,
  fewest = fewestForRate,
): CostLine[] {
  const { group, units, openings, recordsOpenings } = facts;
  const bestRate = bestQuartileRate(units, fewest);
  const excess = group === null || bestRate === null ? null : group.leavings - bestRate * group.averageHeadcount;
  const hires = externalHires(openings, window);
  const inputs = settings && costInputs(settings);
  const recorded = (quantity: number) => (recordsOpenings ? quantity : null);
  const line = (
    name: CostLineName,
    quantity: number | null,
    missing: CostLine['status'],
    about: Partial<CostLine> = {},
  ): CostLine => {
    const each = inputs && times(inputs[name].share, inputs[name].salary);
    return {
      line: name,
      status: quantity === null ? missing : each === null ? 'no-settings' : 'shown',
      quantity,
      each,
      total: quantity === null || each === null ? null : times(each, quantity),
      leavings: null,
      averageHeadcount: null,
      bestRate: null,
      unknownStart: null,
      ...about,
    };
  };
  return [
    line(
      'excess-leavers',
      excess === null ? null : Math.max(0, excess),
      group === null ? 'not-computed' : 'too-few-units',
      { leavings: group?.leavings ?? null, averageHeadcount: group?.averageHeadcount ?? null, bestRate },
    ),
    line('external-hires', recorded(hires.counted.length), 'not-recorded', {
      unknownStart: recorded(hires.unknownStart.length),
    }),
    line('vacancy-months', recorded(vacancyMonths(openings, window)), 'not-recorded'),
  ];
}

function times({ low, high }: CostRange, factor: number): CostRange {
  return { low: low * factor, high: high * factor };
}
