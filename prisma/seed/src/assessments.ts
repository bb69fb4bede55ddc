import { addDays } from '@understudy/domain/calendar/day';
import { peerWords, reportWords, type Words } from './assessment-words.js';
import type { Ledger } from './ledger.js';
import { cast } from './opening.js';
import type { StoryAssessments, StoryCampaign, StoryRequest, StorySubject } from './story-shape.js';

type Stance = { readonly employee: string; readonly stageKey: string; readonly lean: number; readonly words: Words };

const everyone = ['self', 'manager', 'skip-level', 'peer', 'report'] as const;

const stances: readonly Stance[] = [
  {
    employee: cast.individual.employee,
    stageKey: 'tech-lead',
    lean: -0.4,
    words: {
      self: ['I write things down before I build them; people tell me it helps.', 'Say no earlier when scope grows.'],
      above: ['Jonas explains hard things so that others can decide.', 'Let somebody else build it once, and review.'],
    },
  },
  {
    employee: cast.manager.employee,
    stageKey: 'director-of-engineering',
    lean: 0,
    words: {
      self: ['One-to-ones that never fall out.', 'Spend a day a week on what the next team needs.'],
      above: ['Grace’s people grow, and they say so.', 'Bring finance in before the plan is finished.'],
    },
  },
  {
    employee: cast.linchpin.employee,
    stageKey: 'vp-of-engineering',
    lean: 0.6,
    words: {
      self: ['Plan the year with all three departments at one table.', 'Hand one of my reviews to somebody else.'],
      above: ['Priya makes difficult trade-offs discussable.', 'Be the sponsor, not the author, of the next big plan.'],
    },
  },
  {
    employee: cast.grower.employee,
    stageKey: 'vp-of-engineering',
    lean: 0.2,
    words: {
      self: ['Managers in my department coach each other.', 'Learn how the budget is really made.'],
      above: ['Ines builds teams that last without her.', 'Speak up in the first five minutes.'],
    },
  },
  {
    employee: cast.leaking.employee,
    stageKey: 'director-of-engineering',
    lean: -0.9,
    words: {
      self: ['Deliver what was promised.', 'Find out why people leave before they do.'],
      above: ['Viktor’s team ships on the day it said.', 'Put people before the plan for one quarter.'],
    },
  },
];

/** Who is asked about somebody: themselves, those above, reports if they are enough, and colleagues of the same manager. */
const panelOf = (
  ledger: Ledger,
  employee: string,
): { readonly rater: string; readonly relation: StoryRequest['relation'] }[] => {
  const manager = ledger.managerOf(employee);
  const above = manager === null ? null : ledger.managerOf(manager);
  const reports = ledger.reportsOf(employee).slice(0, 6);
  const peers = manager === null ? [] : ledger.reportsOf(manager).filter((peer) => peer !== employee);
  return [
    { rater: employee, relation: 'self' },
    ...(manager === null ? [] : [{ rater: manager, relation: 'manager' as const }]),
    ...(above === null ? [] : [{ rater: above, relation: 'skip-level' as const }]),
    ...(reports.length < 3 ? [] : reports.map((rater) => ({ rater, relation: 'report' as const }))),
    ...peers.slice(0, 5).map((rater) => ({ rater, relation: 'peer' as const })),
  ];
};

const wordsFor = ({ words }: Stance, relation: StoryRequest['relation'], place: number): readonly string[] => {
  if (relation === 'self') return words.self;
  if (relation === 'manager') return words.above;
  if (relation === 'skip-level') return [];
  return (relation === 'peer' ? peerWords : reportWords)[place % 6] ?? [];
};

const finished = (ledger: Ledger, stance: Stance): StorySubject => ({
  employee: stance.employee,
  stageKey: stance.stageKey,
  requests: panelOf(ledger, stance.employee).map(({ rater, relation }, place) => ({
    rater,
    relation,
    status: 'submitted',
    lean: stance.lean + (relation === 'self' ? 0.5 : 0) + ((place % 3) - 1) * 0.3,
    answered: 'all',
    notes: wordsFor(stance, relation, place),
  })),
});

/** A round that runs: half have answered, Jonas has begun, and two of those he has named wait for Grace. */
const underWay = (ledger: Ledger, employee: string, stageKey: string): StorySubject => ({
  employee,
  stageKey,
  requests: panelOf(ledger, employee).map(({ rater, relation }, place) => {
    const isJonas = employee === cast.individual.employee;
    const proposed = isJonas && relation === 'peer' && place % 2 === 0;
    const open = relation === 'manager' || relation === 'self' || place % 2 === 1;
    return {
      rater,
      relation,
      status: proposed ? ('proposed' as const) : open ? ('asked' as const) : ('submitted' as const),
      lean: 0,
      answered: open ? (isJonas && relation === 'self' ? 5 : 0) : ('all' as const),
      notes: [],
    };
  }),
});

/** Tech leads, and Jonas, who stands in as one. */
const leadsTechnology = (ledger: Ledger, employee: string): boolean =>
  ledger.titleOf(employee) === 'Tech Lead' || employee === cast.individual.employee;

const campaigns = (ledger: Ledger, today: string): StoryCampaign[] => {
  const lastYear = addDays(today, -330);
  const staff = stances.filter(({ employee }) => ledger.employed(employee));
  const team = ledger.reportsOf(cast.manager.employee);
  return [
    {
      name: 'Leadership feedback, last year',
      purpose: 'What five people who lead, or will, hear from those around them. For their development only.',
      relations: everyone,
      nomination: 'automatic',
      draftedOn: addDays(lastYear, -8),
      launchedOn: lastYear,
      closesOn: addDays(lastYear, 24),
      releasedOn: addDays(lastYear, 27),
      subjects: staff.map((stance) => finished(ledger, stance)),
    },
    {
      name: 'Readiness round, Workspace',
      purpose: 'Where each of us stands for the stage we are heading for, before we plan the next half year.',
      relations: ['self', 'manager', 'peer'],
      nomination: 'subject',
      draftedOn: addDays(today, -12),
      launchedOn: addDays(today, -9),
      closesOn: addDays(today, 12),
      releasedOn: null,
      subjects: team.map((employee) =>
        underWay(ledger, employee, leadsTechnology(ledger, employee) ? 'engineering-manager' : 'tech-lead'),
      ),
    },
  ];
};

/** A finished 360 of last year and a round that runs now; self-assessments in between. */
export const tellAssessments = (ledger: Ledger, today: string): StoryAssessments => ({
  campaigns: campaigns(ledger, today),
  scheduled: [
    {
      name: 'Readiness round, product engineering',
      purpose: 'The same questions as in Workspace, for everybody else, before the plans of the next half year.',
      below: cast.leader.employee,
      draftedOn: addDays(today, -13),
      opensOn: addDays(today, 18),
      closesOn: addDays(today, 39),
    },
  ],
  selfAssessments: [
    { employee: cast.individual.employee, stageKey: 'tech-lead', on: addDays(today, -150), lean: 0.1, answered: 'all' },
    {
      employee: cast.manager.employee,
      stageKey: 'director-of-engineering',
      on: addDays(today, -60),
      lean: 0.3,
      answered: 'all',
    },
    { employee: cast.leader.employee, stageKey: 'cto', on: addDays(today, -3), lean: 0.2, answered: 7 },
  ],
});
