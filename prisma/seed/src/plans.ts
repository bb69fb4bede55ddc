import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import { practicesFor } from '@understudy/domain/development-plans/practice-library/practice-library';
import { changedSinceAgreed } from './changed-since-agreed.js';
import { individualPlan } from './individual-plan.js';
import { cast, titleStages } from './opening.js';
import type { PlanStory, StoryGoal, StoryPlan } from './plan-shape.js';
import { tellTalks } from './plan-talks.js';
import { type Random, seededRandom } from './random.js';
import type { Spell, Story } from './story-shape.js';

/** What people of a stage work on, towards which stage: skills with their names and the levels of the step. */
const steps: Readonly<Record<string, { target: string; skills: readonly (readonly [key: string, name: string])[] }>> = {
  'individual-contributor': {
    target: 'tech-lead',
    skills: [
      ['breaking-down-work', 'Breaking down large problems'],
      ['technical-discussions', 'Leading technical discussions'],
      ['mentoring-engineers', 'Mentoring engineers'],
      ['technical-writing', 'Technical writing'],
    ],
  },
  'tech-lead': {
    target: 'engineering-manager',
    skills: [
      ['one-to-ones', 'One-to-ones'],
      ['hiring', 'Hiring'],
      ['delivery-management', 'Delivery management'],
      ['psychological-safety', 'Building psychological safety'],
    ],
  },
  'engineering-manager': {
    target: 'director-of-engineering',
    skills: [
      ['talent-strategy', 'Talent strategy'],
      ['organisational-design', 'Organisational design'],
      ['strategic-planning', 'Strategic planning'],
    ],
  },
  'director-of-engineering': {
    target: 'vp-of-engineering',
    skills: [
      ['executive-partnership', 'Executive partnership'],
      ['profit-and-loss-literacy', 'Profit and loss literacy'],
    ],
  },
};

type Fate = {
  readonly until: number;
  readonly status: StoryPlan['status'] | 'none';
  readonly signed: StoryPlan['signedBy'];
};

/** How plans are spread over a company that has begun to take them seriously; those agreed on begin next month. */
const fates: readonly Fate[] = [
  { until: 0.28, status: 'none', signed: [] },
  { until: 0.36, status: 'draft', signed: [] },
  { until: 0.44, status: 'draft', signed: ['person'] },
  { until: 0.5, status: 'agreed', signed: ['person', 'manager'] },
  { until: 0.93, status: 'active', signed: ['person', 'manager'] },
  { until: 1, status: 'closed', signed: ['person', 'manager'] },
];

const isNow = (spell: Spell<string>, today: string): boolean =>
  spell.from <= today && (spell.to === null || spell.to > today);
const later = (one: string, other: string): string => (one > other ? one : other);

/** Plans in every state, talks in time and overdue, a running cycle and one that opens by itself; the same day always tells the same. */
export const tellPlans = (story: Pick<Story, 'titles' | 'managers'>, today: string): PlanStory => {
  const random = seededRandom(20_261_126);
  const managers = new Map(
    story.managers.filter((spell) => isNow(spell, today)).map((spell) => [spell.employee, spell]),
  );
  const startsOn = addCalendarMonths(`${today.slice(0, 8)}01`, -2);
  const period = { startsOn, endsOn: addDays(addCalendarMonths(startsOn, 6), -1) };
  const plans = story.titles
    .filter((spell) => isNow(spell, today))
    .flatMap((spell) => {
      const stage = titleStages[spell.value] ?? null;
      const manager = managers.get(spell.employee);
      const createdOn = later(addDays(today, -50), later(spell.from, manager?.from ?? spell.from));
      if (spell.employee === cast.individual.employee) return [individualPlan(today, period, createdOn)];
      const step = stage === null ? undefined : steps[stage];
      if (step === undefined || manager === undefined) return [];
      return tellPlan(random, { employee: spell.employee, manager: manager.value, createdOn }, step, period, today);
    });
  return {
    plans: changedSinceAgreed(plans, today),
    checkIns: tellTalks(plans, random, today),
    cycle: {
      name: 'Autumn and winter plans',
      unit: 'Product Engineering',
      opensOn: addDays(today, -20),
      closesOn: addDays(today, 15),
      plansStartOn: period.startsOn,
      plansEndOn: period.endsOn,
      remindDays: [14, 7, 1],
    },
    nextCycle: {
      name: 'The next half year',
      unit: 'Product Engineering',
      opensOn: addDays(today, 60),
      closesOn: addDays(today, 95),
      plansStartOn: addDays(period.endsOn, 1),
      plansEndOn: addDays(addCalendarMonths(addDays(period.endsOn, 1), 6), -1),
      remindDays: [14, 7, 1],
    },
  };
};

const tellPlan = (
  random: Random,
  who: { readonly employee: string; readonly manager: string; readonly createdOn: string },
  step: { readonly target: string; readonly skills: readonly (readonly [string, string])[] },
  period: { readonly startsOn: string; readonly endsOn: string },
  today: string,
): StoryPlan[] => {
  const draw = random.between(0, 999) / 1000;
  const fate = fates.find(({ until }) => draw < until) ?? { status: 'none', signed: [] };
  if (fate.status === 'none') return [];
  const isQuiet = random.chance(0.2);
  const closed = fate.status === 'closed';
  const skill = random.pick(step.skills);
  const own = fate.status === 'agreed' ? nextMonth(today) : period;
  const goals = [tellGoal(random, skill, fate.status, own, today)];
  return [
    {
      ...who,
      ...own,
      status: fate.status,
      focus: random.pick(focuses),
      targetStageKey: step.target,
      changedOn: later(who.createdOn, addDays(today, isQuiet ? -random.between(31, 48) : -random.between(1, 25))),
      closedOn: closed ? addDays(today, -4) : null,
      closingNote: closed ? 'We reached what mattered and stop early; the next plan begins with the new role.' : '',
      signedBy: fate.signed,
      goals,
      comments: [],
    },
  ];
};

/** Half a year from the first day of the month to come. */
const nextMonth = (today: string): { startsOn: string; endsOn: string } => {
  const startsOn = addCalendarMonths(`${today.slice(0, 8)}01`, 1);
  return { startsOn, endsOn: addDays(addCalendarMonths(startsOn, 6), -1) };
};

const focuses = [
  'Take one step towards the next role, with work that is real.',
  'Spend less time on what I know and more on what comes next.',
  'Become somebody whom others ask before they decide.',
  'Learn to get things done by others, and enjoy it.',
] as const;

const tellGoal = (
  random: Random,
  [skillKey, skillName]: readonly [string, string],
  status: StoryPlan['status'],
  period: { readonly startsOn: string; readonly endsOn: string },
  today: string,
): StoryGoal => {
  const runs = status === 'active' || status === 'closed';
  const actions = practicesFor(skillKey, skillName, 'en-GB')
    .slice(0, random.between(2, 4))
    .map(({ kind, title, details }, place) => {
      const progress = runs ? (place === 0 ? 100 : random.between(0, 8) * 10) : 0;
      const doneOn = progress === 100 ? addDays(today, -random.between(5, 30)) : null;
      const evidence = doneOn === null ? '' : 'Done, and talked through in the last check-in.';
      return {
        kind,
        title,
        details,
        dueOn: addDays(later(today, period.startsOn), place * 21 + random.between(-4, 12)),
        progress,
        doneOn,
        evidence,
      };
    });
  return {
    title: `Grow in “${skillName}”`,
    skillKey,
    fromLevel: 1,
    toLevel: 3,
    why: 'It counts most at the stage I am heading for, and I have had little occasion for it so far.',
    measure: 'Two people who work with me see it without being asked.',
    dueOn: period.endsOn,
    actions,
  };
};
