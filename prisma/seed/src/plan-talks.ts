import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';
import type { StoryCheckIn, StoryPlan } from './plan-shape.js';
import type { Random } from './random.js';
import { workdayFrom } from './workday.js';

const words = [
  'Where are you stuck? We moved one meeting and the week has air again.',
  'Talked about the release and who explains it. Next time we look at the design page together.',
  'Good progress on the first goal; the second waits for a real occasion.',
  'We agreed on one thing to stop, which was harder than anything to start.',
  'Looked at the last review comments together and kept two of them as examples.',
] as const;

/** Days from one talk to the next that is set in it. */
const rhythm = 21;

/** A working day on this day or soon after it, and not before the other one. */
const notBefore = (first: string, day: string): string => workdayFrom(day > first ? day : first);

/**
 * The talks of those who have a plan, since they have it: most in time, some late or overdue, and around Grace's team one of
 * every kind.
 */
export const tellTalks = (plans: readonly StoryPlan[], random: Random, today: string): StoryCheckIn[] => {
  const open = plans.filter(({ status, manager }) => status !== 'closed' && manager !== null);
  const usual = open.flatMap(({ employee, manager, createdOn }) => {
    if (manager === null || !random.chance(0.75)) return [];
    const heldOn = notBefore(createdOn, addDays(today, -random.between(2, 26)));
    const shared = { author: manager, visibility: 'shared', text: random.pick(words), state: 'draft' } as const;
    return [talk({ employee, with: manager, heldOn, nextOn: addDays(heldOn, rhythm), notes: [shared] })];
  });
  const told = usual.filter(
    ({ employee, with: other }) => employee !== cast.individual.employee && other !== cast.manager.employee,
  );
  const latest = [...told, ...tellTeam(open, today), ...tellJonas(today)];
  const begun = new Map(open.map(({ employee, createdOn }) => [employee, createdOn]));
  return latest.flatMap((one) => [...tellEarlier(one, begun.get(one.employee) ?? today, random), one]);
};

/** The talks of the two before this one, back to the day on which their plan began: three of four were followed in time. */
const tellEarlier = (latest: StoryCheckIn, since: string, random: Random): StoryCheckIn[] => {
  if (latest.status !== 'held') return [];
  const later = random.chance(0.75) ? random.between(-3, 6) : random.between(10, 15);
  const heldOn = workdayFrom(addDays(latest.heldOn, -rhythm - later));
  if (heldOn < since) return [];
  const { employee, with: other, notes } = latest;
  const text = random.pick(words.filter((one) => one !== notes[0]?.text));
  const shared = { author: other, visibility: 'shared', text, state: 'draft' } as const;
  const one = talk({ employee, with: other, heldOn, nextOn: addDays(heldOn, rhythm), notes: [shared] });
  return [...tellEarlier(one, since, random), one];
};

/** Grace’s team: she keeps in touch with most of them, and two talks are overdue. */
const tellTeam = (open: readonly StoryPlan[], today: string): StoryCheckIn[] =>
  open
    .filter(({ employee, manager }) => manager === cast.manager.employee && employee !== cast.individual.employee)
    .map(({ employee, createdOn }, place) => {
      const heldOn = notBefore(createdOn, addDays(today, place < 2 ? -34 - place * 5 : -3 - place * 2));
      const shared = {
        author: cast.manager.employee,
        visibility: 'shared',
        text: words[place % words.length] ?? words[0],
        state: 'draft',
      } as const;
      return talk({ employee, with: cast.manager.employee, heldOn, nextOn: addDays(heldOn, rhythm), notes: [shared] });
    });

/** Jonas and Grace: a talk that both remember, and the next one, for which Grace has already written her part. */
const tellJonas = (today: string): StoryCheckIn[] => {
  const [jonas, grace] = [cast.individual.employee, cast.manager.employee];
  const pair = { employee: jonas, with: grace };
  return [
    talk({
      ...pair,
      heldOn: addDays(today, -12),
      nextOn: null,
      notes: [
        {
          author: grace,
          visibility: 'shared',
          text: 'Jonas led the incident review calmly. We want him to lead the next design round as well.',
          state: 'draft',
        },
        {
          author: grace,
          visibility: 'private',
          text: 'Ask Tomás whether Jonas could join the search design.',
          state: 'draft',
        },
        { author: jonas, visibility: 'private', text: 'Say earlier when I need more time.', state: 'draft' },
      ],
    }),
    {
      ...talk({ ...pair, heldOn: addDays(today, 5), nextOn: null, notes: [] }),
      status: 'planned',
      twoSided: true,
      notes: [
        {
          author: grace,
          visibility: 'shared',
          text: 'What I have seen this month: two people ask Jonas first now, and he answers with a question.',
          state: 'submitted',
        },
      ],
    },
  ];
};

const talk = (given: Pick<StoryCheckIn, 'employee' | 'with' | 'heldOn' | 'nextOn' | 'notes'>): StoryCheckIn => ({
  ...given,
  kind: 'one-to-one',
  status: 'held',
  twoSided: false,
});
