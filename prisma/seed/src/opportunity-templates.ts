/** A template of opportunities that the story's organisation wrote itself. */
export type StoryTemplate = {
  readonly kind: 'project' | 'acting' | 'interim';
  readonly title: string;
  readonly what: string;
  readonly scope: string;
  readonly stageKey: string;
  readonly skillKeys: readonly string[];
  readonly hoursPerWeek: number;
  readonly weeks: number;
  readonly rightToReturn: string;
  readonly scopeLimit: string;
  readonly stepBackPlan: string;
  readonly exitCriterion: string;
};

/** Meridian's own: what came out of two incidents, and is offered to leads since. */
export const ownTemplates: readonly StoryTemplate[] = [
  {
    kind: 'project',
    title: 'Run the quarter’s incident reviews',
    what: 'You lead the reviews of one quarter: choose which incidents are worth an hour, prepare them with those who were there, and see that what was decided is done.',
    scope:
      'About six reviews, across all teams of one department. You decide what is looked at; teams decide what they change.',
    stageKey: 'tech-lead',
    skillKeys: ['breaking-down-work'],
    hoursPerWeek: 4,
    weeks: 13,
    rightToReturn: '',
    scopeLimit:
      'No review is about a person. Anything that touches customers’ contracts goes to the head of the department first.',
    stepBackPlan:
      'The lead of the platform team takes over the next review on any day you ask; your own work keeps its owner meanwhile.',
    exitCriterion: 'Two reviews in a row whose decisions were done without anybody being reminded.',
  },
];
