import { addDays, daysBetween } from '@understudy/domain/calendar/day';
import type { Ledger } from './ledger.js';
import { cast, titleStages } from './opening.js';
import { type StorySignalKind, signalMoments } from './signal-moments.js';

export type StorySignalEntry = {
  readonly kind: 'view' | 'contest' | 'reply' | 'correct';
  readonly by: 'person' | 'observer';
  readonly text: string;
  readonly on: string;
  /** What a correction replaced. */
  readonly former: string | null;
};

export type StorySignal = {
  readonly employee: string;
  readonly observer: string;
  readonly signal: StorySignalKind;
  readonly on: string;
  readonly evidence: string;
  readonly state: 'recorded' | 'contested' | 'answered';
  readonly thread: readonly StorySignalEntry[];
};

const kinds = Object.keys(signalMoments) as StorySignalKind[];
const team = 'Workspace';

const numberOf = (employee: string): number => Number(employee.slice(1));

/**
 * Whom nobody has ever written a word about: the engineer who is in Grace’s team the longest, and never any trouble.
 * Undefined only where the team has nobody left but the individual of the story.
 */
export const overlookedAt = (ledger: Ledger): string | undefined =>
  ledger
    .everybodyEmployed()
    .filter((employee) => ledger.unitOf(employee) === team && employee !== cast.individual.employee)
    .filter((employee) => titleStages[ledger.titleOf(employee) ?? ''] === 'individual-contributor')
    .sort(
      (one, other) =>
        (ledger.joinedOn(one) ?? '').localeCompare(ledger.joinedOn(other) ?? '') || one.localeCompare(other),
    )[0];

/**
 * What people saw in each other: about half of the ladder in the last year, some only long ago, the rest never. Grace has
 * looked at most of her team, and at one of them nobody has. Jonas sees one thing differently and is answered.
 */
export const tellSignals = (ledger: Ledger, names: ReadonlyMap<string, string>, today: string): StorySignal[] => {
  const overlooked = overlookedAt(ledger);
  const ladder = ledger.everybodyEmployed().filter((employee) => titleStages[ledger.titleOf(employee) ?? '']);
  const firstName = (employee: string) => (names.get(employee) ?? '').split(' ')[0] ?? '';
  const unitMates = (employee: string) =>
    ladder.filter((other) => other !== employee && ledger.unitOf(other) === ledger.unitOf(employee)).sort();
  const written = new Map<string, number>();

  const observersOf = (employee: string): string[] => {
    const manager = ledger.managerOf(employee);
    const mates = unitMates(employee);
    const lead = mates.find((mate) => ledger.titleOf(mate) === 'Tech Lead');
    const above = manager === null ? null : ledger.managerOf(manager);
    const number = numberOf(employee);
    return [manager, lead, mates[number % Math.max(mates.length, 1)], above].filter(
      (one): one is string => one !== null && one !== undefined && one !== employee,
    );
  };

  const observe = (employee: string, turn: number, daysAgo: number): StorySignal[] => {
    const observers = observersOf(employee);
    const observer = observers[(numberOf(employee) + turn) % Math.max(observers.length, 1)];
    if (observer === undefined) return [];
    const together = Math.min(...[employee, observer].map((one) => daysBetween(ledger.joinedOn(one) ?? today, today)));
    // Whoever has not been here long enough for it was seen half-way through.
    const on = addDays(today, -Math.min(daysAgo, Math.floor(together / 2)));
    if (on >= today) return [];
    const signal = kinds[(numberOf(employee) + turn * 2) % kinds.length] ?? 'mentors-unasked';
    const unit = ledger.unitOf(employee) ?? '';
    // Within a team nobody reads the same moment twice.
    const used = written.get(`${unit} ${signal}`) ?? 0;
    const moment = signalMoments[signal][(used + unit.length) % signalMoments[signal].length];
    if (moment === undefined || used >= signalMoments[signal].length) return [];
    written.set(`${unit} ${signal}`, used + 1);
    const mates = unitMates(employee).filter((mate) => mate !== observer && mate !== overlooked);
    const mate = mates[(numberOf(employee) + turn) % Math.max(mates.length, 1)];
    const evidence = moment
      .replaceAll('{mate}', mate === undefined ? 'a new colleague' : firstName(mate))
      .replaceAll('{unit}', unit);
    return [{ employee, observer, signal, on, evidence, state: 'recorded', thread: [] }];
  };

  const told = [cast.individual.employee, cast.manager.employee, overlooked];
  const rest = ladder.filter((employee) => !told.includes(employee));
  const others = rest.flatMap((employee) => {
    const number = numberOf(employee);
    const here = ledger.unitOf(employee) === team;
    const habit = here ? number % 3 : number % 5;
    const recent = 12 + ((number * 37) % 320);
    if (here || habit < 2) {
      return [
        ...observe(employee, 0, recent),
        ...(habit === 0 ? observe(employee, 1, 20 + ((number * 53) % 300)) : []),
      ];
    }
    return habit === 2 ? observe(employee, 0, 380 + ((number * 29) % 300)) : [];
  });
  return [...others, ...aboutTheNamed(ledger, today)];
};

const aboutTheNamed = (ledger: Ledger, today: string): StorySignal[] => {
  const jonas = cast.individual.employee;
  const grace = cast.manager.employee;
  const plain = { state: 'recorded', thread: [] } as const;
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  const lead = ledger
    .everybodyEmployed()
    .find((employee) => ledger.unitOf(employee) === team && ledger.titleOf(employee) === 'Tech Lead');
  const of = (employee: string, observer: string, signal: StorySignalKind, daysAgo: number, evidence: string) => ({
    employee,
    observer,
    signal,
    on: day(daysAgo),
    evidence,
  });
  return [
    {
      ...of(
        jonas,
        grace,
        'mentors-unasked',
        38,
        'Spent two afternoons with a new colleague on reading query plans, then let her fix the slow search alone and only reviewed it.',
      ),
      state: 'recorded',
      thread: [
        {
          kind: 'correct',
          by: 'observer',
          text: 'It was two afternoons, and the fix was hers alone.',
          on: day(36),
          former: 'Spent an afternoon with a new colleague on query plans and fixed the slow search with her.',
        },
        {
          kind: 'view',
          by: 'person',
          text: 'She asked very good questions. I would like to do this more regularly.',
          on: day(34),
          former: null,
        },
      ],
    },
    {
      ...of(
        jonas,
        lead ?? grace,
        'owns-beyond-scope',
        96,
        'Kept asking until the cause of the sync failures was found, although it lay in another team’s service.',
      ),
      state: 'answered',
      thread: [
        {
          kind: 'contest',
          by: 'person',
          text: 'The platform team found the cause. I only kept everybody informed, and would not want their work to carry my name.',
          on: day(92),
          former: null,
        },
        {
          kind: 'reply',
          by: 'observer',
          text: 'They did, and I have told them so. They found it because somebody outside kept the question open for a week: that is what I mean.',
          on: day(90),
          former: null,
        },
      ],
    },
    {
      ...of(
        jonas,
        cast.linchpin.employee,
        'communicates-clearly',
        150,
        'Presented the new sync engine to product and design with one drawing and no jargon; they changed the roadmap in the meeting.',
      ),
      ...plain,
    },
    {
      ...of(
        jonas,
        cast.grower.employee,
        'curious-about-business',
        205,
        'Asked to sit in on three customer calls about exports before proposing what to build for them, and wrote up what he heard.',
      ),
      ...plain,
    },
    {
      ...of(
        grace,
        cast.linchpin.employee,
        'steady-in-ambiguity',
        60,
        'When two product lines were merged, had the team agree on what holds for the next three weeks, and said plainly what she did not know.',
      ),
      ...plain,
    },
    {
      ...of(
        grace,
        jonas,
        'mentors-unasked',
        110,
        'Every Friday she asks one of us what we would have decided in her place, and listens to the end.',
      ),
      ...plain,
    },
  ];
};
