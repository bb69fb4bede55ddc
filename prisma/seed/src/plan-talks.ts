import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';
import type { StoryCheckIn, StoryPlan } from './plan-shape.js';
import type { Random } from './random.js';

const words = [
  'Where are you stuck? We moved one meeting and the week has air again.',
  'Talked about the release and who explains it. Next time we look at the design page together.',
  'Good progress on the first goal; the second waits for a real occasion.',
  'We agreed on one thing to stop, which was harder than anything to start.',
  'Looked at the last review comments together and kept two of them as examples.',
] as const;

/** The talks of those who have a plan: most in time, some overdue, and around Grace's team one of every kind. */
export const tellTalks = (plans: readonly StoryPlan[], random: Random, today: string): StoryCheckIn[] => {
  const open = plans.filter(({ status, manager }) => status !== 'closed' && manager !== null);
  const usual = open.flatMap(({ employee, manager }) => {
    if (manager === null || !random.chance(0.75)) return [];
    const heldOn = addDays(today, -random.between(2, 26));
    const shared = { author: manager, visibility: 'shared', text: random.pick(words), state: 'draft' } as const;
    return [talk({ employee, with: manager, heldOn, nextOn: addDays(heldOn, 21), notes: [shared] })];
  });
  const told = usual.filter(
    ({ employee, with: other }) => employee !== cast.individual.employee && other !== cast.manager.employee,
  );
  return [...told, ...tellTeam(open, today), ...tellJonas(today)];
};

/** Grace’s team: she keeps in touch with most of them, and two talks are overdue. */
const tellTeam = (open: readonly StoryPlan[], today: string): StoryCheckIn[] =>
  open
    .filter(({ employee, manager }) => manager === cast.manager.employee && employee !== cast.individual.employee)
    .map(({ employee }, place) => {
      const heldOn = addDays(today, place < 2 ? -34 - place * 5 : -3 - place * 2);
      const shared = {
        author: cast.manager.employee,
        visibility: 'shared',
        text: words[place % words.length] ?? words[0],
        state: 'draft',
      } as const;
      return talk({ employee, with: cast.manager.employee, heldOn, nextOn: addDays(heldOn, 21), notes: [shared] });
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
