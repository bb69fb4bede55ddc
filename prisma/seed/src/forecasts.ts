/** What is asked, by the keys of stages; whatever is left out goes on as before. */
export type StoryQuestion = {
  attrition?: { stageKey: string; factor: number }[];
  hires?: { stageKey: string; perMonth: number }[];
  cohorts?: { stageKey: string; people: number; inMonths: number }[];
};

/** A forecast that somebody of the story has asked for. */
export type StoryForecast = {
  readonly persona: 'admin' | 'leader';
  /** About the whole organisation, or the line of whoever asked. */
  readonly about: 'organisation' | 'line';
  readonly name: string;
  readonly question: StoryQuestion;
};

/** What admin and leader wanted to know, each last as things go on, which is what the page shows first. */
export const storyForecasts: readonly StoryForecast[] = [
  {
    persona: 'admin',
    about: 'organisation',
    name: 'If the programme makes six ready and half as many again leave',
    question: {
      attrition: [{ stageKey: 'engineering-manager', factor: 1.5 }],
      cohorts: [{ stageKey: 'engineering-manager', people: 6, inMonths: 9 }],
    },
  },
  { persona: 'admin', about: 'organisation', name: '', question: {} },
  {
    persona: 'leader',
    about: 'line',
    name: 'If nobody is hired above tech lead',
    question: {
      hires: [
        { stageKey: 'engineering-manager', perMonth: 0 },
        { stageKey: 'director-of-engineering', perMonth: 0 },
      ],
    },
  },
  { persona: 'leader', about: 'line', name: '', question: {} },
];
