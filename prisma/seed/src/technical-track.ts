import type { builtInContent } from '@understudy/domain/built-in-framework/built-in-content';

type FrameworkContent = ReturnType<typeof builtInContent>;

type Stage = FrameworkContent['stages'][number];

const staffEngineer: Stage = {
  key: 'staff-engineer',
  ordinal: 3,
  track: 'technical',
  name: 'Staff Engineer',
  coreFocus: 'Technical direction across several teams, without leading their people.',
  valueSource: 'Problems that no single team could have solved, and engineers who now see them coming.',
  description:
    'You work where teams meet. Nobody reports to you, and little happens because you said so; it happens because the reasoning holds and people were part of it. Half of the craft is choosing: there are more problems worth a staff engineer than hours, and most of them are better given away.',
  typicalSpan: '2 to 4 teams, through influence.',
  notes: '',
  derailers: [
    {
      key: 'lone-expert',
      name: 'The lone expert',
      description:
        'Being the one who knows becomes the role. Teams bring questions and take answers home, and know no more than before.',
      earlySigns: [
        'The same question comes from three teams, and you answer it three times.',
        'Your designs are finished before anybody has seen the problem.',
        'Nobody could stand in for you in a review.',
      ],
      counterMove:
        'For the next question, find the person who could answer it in a year, and let them answer it with you.',
    },
  ],
};

const principalEngineer: Stage = {
  key: 'principal-engineer',
  ordinal: 4,
  track: 'technical',
  name: 'Principal Engineer',
  coreFocus: 'The technical course of the whole department, and the few decisions that bind it for years.',
  valueSource: 'Decisions that still hold when the people who made them have moved on.',
  description:
    'You think in years and speak in weeks. You and the directors decide together what the platform will be able to carry, and you see to it that the reasons are known to everybody who builds on it.',
  typicalSpan: 'A department, beside its director.',
  notes: '',
  derailers: [],
};

/**
 * What Meridian's admins are writing: a technical track beside management, not quite finished. The principal engineer has no
 * derailer yet, so that the check before publishing has something to say.
 */
export const withTechnicalTrack = (content: FrameworkContent): FrameworkContent => ({
  ...content,
  description:
    'Two ways to grow at Meridian: leading people, or leading the technology across teams. What stands on the same step is worth the same, and people may change sides.',
  tracks: [...content.tracks, { key: 'technical', name: 'Technical' }],
  stages: [
    ...content.stages.map((stage) =>
      stage.key === 'individual-contributor'
        ? { ...stage, name: 'Engineer', notes: 'Renamed at the engineers’ wish.' }
        : stage,
    ),
    staffEngineer,
    principalEngineer,
  ],
  skills: [
    ...content.skills,
    {
      key: 'technical-influence',
      homeStageKey: 'staff-engineer',
      name: 'Influence without authority',
      description: 'Moves several teams towards a better technical answer without being able to order it.',
      indicators: [
        'Convinces the own team; finding out what another one needs is next to learn.',
        'Brings good arguments, and is surprised when they are not enough.',
        'Starts from what each team would gain or lose, and leaves the credit with them.',
        'Teams ask for this view before they decide, and say later what it changed.',
        'Others have learnt to work like this; technical questions between teams rarely need a referee.',
      ],
      notes: '',
    },
  ],
  expectations: [
    ...content.expectations,
    { stageKey: 'staff-engineer', skillKey: 'technical-influence', level: 3, weight: 3 },
    { stageKey: 'staff-engineer', skillKey: 'architecture-decisions', level: 4, weight: 3 },
    { stageKey: 'staff-engineer', skillKey: 'cross-team-collaboration', level: 4, weight: 2 },
    { stageKey: 'staff-engineer', skillKey: 'mentoring-engineers', level: 3, weight: 2 },
    { stageKey: 'principal-engineer', skillKey: 'technical-influence', level: 4, weight: 3 },
    { stageKey: 'principal-engineer', skillKey: 'strategic-vision', level: 2, weight: 2 },
  ],
  transitions: [
    ...content.transitions,
    {
      fromStageKey: 'tech-lead',
      toStageKey: 'staff-engineer',
      name: 'Tech lead to staff engineer',
      identityBefore: 'I matter because my team builds the right thing.',
      identityAfter: 'I matter because several teams see further than they did.',
      shift: 'From leading one team’s work to changing how several teams decide.',
      navigation:
        'Choose one problem that belongs to nobody and hurts everybody. Spend the first weeks asking, not proposing, and write down what you heard so that each team recognises itself in it.',
      dipMonths: 3,
      stop: ['Deciding for a team because you are faster.'],
      start: ['Asking who should own this before you touch it.'],
      keep: ['Writing code that others read.'],
      prompts: [
        { day: 30, text: 'Which problem between teams have you heard of from three sides?' },
        { day: 60, text: 'Who has taken something over from you, and what do they still need?' },
        { day: 90, text: 'Which decision went well without you?' },
      ],
    },
  ],
});
