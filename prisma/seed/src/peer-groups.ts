import { addDays } from '@understudy/domain/calendar/day';
import { hostOf, nextMeetings } from '@understudy/domain/peer-groups/meeting-dates';
import { cast } from './opening.js';
import type { Spell, Story } from './story-shape.js';
import { workdayFrom } from './workday.js';

/** A few people of one stage who meet; what they write stays among them. */
export type StoryPeerGroup = {
  readonly name: string;
  readonly stageKey: string;
  readonly state: 'forming' | 'running' | 'resting';
  readonly cadence: 'weekly' | 'fortnightly' | 'monthly';
  readonly firstOn: string;
  readonly startsMinute: number;
  readonly minutes: number;
  readonly timeZone: string;
  readonly link: string;
  readonly createdOn: string;
  readonly members: readonly string[];
  readonly meetings: readonly {
    readonly ordinal: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly host: string | null;
  }[];
  readonly notes: readonly { readonly author: string; readonly on: string; readonly text: string }[];
};

type Sketch = Omit<StoryPeerGroup, 'timeZone' | 'link' | 'createdOn' | 'meetings'>;

const timeZone = 'Europe/London';
/** Dates that a running group has ahead, as the product plans them. */
const ahead = 6;

const atClock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The dates of a group: those behind it, and as many ahead as the product plans. */
const meetingsOf = ({ members, ...plan }: Sketch, today: string): StoryPeerGroup['meetings'] => {
  const all = nextMeetings({ ...plan, time: atClock(plan.startsMinute), timeZone }, Date.parse(plan.firstOn) - 1, 60);
  const midnight = Date.parse(`${addDays(today, 1)}T00:00:00Z`);
  const behind = all.filter(({ startsAt }) => startsAt < midnight);
  return all
    .slice(0, plan.state === 'running' ? behind.length + ahead : behind.length)
    .map(({ ordinal, startsAt }) => ({
      ordinal,
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + plan.minutes * 60_000).toISOString(),
      host: hostOf(members, ordinal),
    }));
};

const isNow = (spell: Spell<string>, today: string): boolean =>
  spell.from <= today && (spell.to === null || spell.to > today);

/**
 * Peer groups at Meridian: Jonas meets other engineers every fortnight, Grace other managers once a month, and a group of
 * tech leads has been put together and waits for its first date. Nobody sits with anybody of their own team or line.
 */
export const tellPeerGroups = (
  story: Pick<Story, 'titles' | 'unitMemberships' | 'managers' | 'employments'>,
  today: string,
): StoryPeerGroup[] => {
  const day = (ago: number): string => addDays(today, -ago);
  const now = <Value extends string>(spells: readonly Spell<Value>[]) =>
    new Map(spells.filter((one) => isNow(one, today)).map((one) => [one.employee, one.value]));
  const unitOf = now(story.unitMemberships);
  const titleOf = now(story.titles);
  const managerOf = now(story.managers);
  const here = new Set(
    story.employments.filter(({ joined, left }) => joined < day(200) && left === null).map(({ employee }) => employee),
  );
  const leads = new Set(managerOf.values());
  const known = new Set<string>(Object.values(cast).map(({ employee }) => employee));
  /** One person of each unit who holds the title, after the one who is named. */
  const oneOfEach = (title: string, first: string | null, many: number, leading: boolean): string[] => {
    const seen = new Set(first === null ? [] : [unitOf.get(first)]);
    const found = first === null ? [] : [first];
    for (const employee of [...titleOf.keys()].toSorted()) {
      const unit = unitOf.get(employee);
      const fits = titleOf.get(employee) === title && here.has(employee) && leads.has(employee) === leading;
      if (found.length < many && fits && !known.has(employee) && !seen.has(unit)) {
        seen.add(unit);
        found.push(employee);
      }
    }
    return found;
  };
  const engineers = oneOfEach('Senior Software Engineer', cast.individual.employee, 5, false);
  const managers = oneOfEach('Engineering Manager', cast.manager.employee, 5, true);
  const techLeads = oneOfEach('Tech Lead', null, 4, false);
  const by = (members: readonly string[], place: number): string => members[place % members.length] ?? '';
  const sketches: Sketch[] = [
    {
      name: 'Engineers on the way',
      stageKey: 'individual-contributor',
      state: 'running',
      cadence: 'fortnightly',
      firstOn: workdayFrom(day(54)),
      startsMinute: 15 * 60,
      minutes: 60,
      members: engineers,
      notes: [
        {
          author: by(engineers, 1),
          on: day(40),
          text: 'Three of us answer questions that were meant for our managers. We will each send one back this fortnight and tell how it felt.',
        },
        {
          author: by(engineers, 0),
          on: day(26),
          text: 'Sent mine back. He decided in ten minutes what I would have carried for a week. I am still a little cross about that.',
        },
        {
          author: by(engineers, 3),
          on: day(12),
          text: 'Next time: how each of us says no. Bring one sentence that you really said.',
        },
      ],
    },
    {
      name: 'Managers in their third year',
      stageKey: 'engineering-manager',
      state: 'running',
      cadence: 'monthly',
      firstOn: workdayFrom(day(95)),
      startsMinute: 16 * 60 + 30,
      minutes: 90,
      members: managers,
      notes: [
        {
          author: by(managers, 2),
          on: day(64),
          text: 'We all believed we were the only one who reads the pay review at night. Nobody is.',
        },
        {
          author: by(managers, 0),
          on: day(33),
          text: 'Agreed: each brings one conversation they have been putting off. Mine took eleven minutes once I had said it here.',
        },
      ],
    },
    {
      name: 'Tech leads across units',
      stageKey: 'tech-lead',
      state: 'forming',
      cadence: 'fortnightly',
      firstOn: workdayFrom(addDays(today, 11)),
      startsMinute: 10 * 60,
      minutes: 60,
      members: techLeads,
      notes: [],
    },
  ];
  return sketches.map((sketch) => ({
    ...sketch,
    timeZone,
    link: sketch.state === 'running' ? 'https://meet.meridian.example/peers' : '',
    createdOn: sketch.state === 'running' ? addDays(sketch.firstOn, -7) : day(2),
    meetings: sketch.state === 'running' ? meetingsOf(sketch, today) : [],
  }));
};
