import { addDays } from '@understudy/domain/calendar/day';
import type { StoryMentoring } from './mentoring.js';

/** A round that is over: whom it brought together, and who had to wait. */
export type StoryPublishedRound = {
  readonly name: string;
  readonly plannedOn: string;
  readonly publishedOn: string;
  readonly mentors: readonly { readonly employee: string; readonly places: number }[];
  readonly pairs: readonly {
    readonly mentee: string;
    readonly mentor: string;
    readonly points: number;
    readonly reasons: StoryMentoring['mentorships'][number]['reasons'];
  }[];
  readonly nobody: readonly {
    readonly mentee: string;
    readonly reasons: readonly { readonly code: string; readonly criterion: string | null; readonly mentors: number }[];
  }[];
};

/** A round whose pairs the product finds itself, and which nobody has published yet. */
export type StoryRoundToDecide = {
  readonly name: string;
  readonly plannedOn: string;
  readonly mentors: readonly string[];
};

export type StoryRounds = { readonly published: StoryPublishedRound; readonly toDecide: StoryRoundToDecide };

/** How the programme team weighs: skills a lot, the stage a good deal, the rest a little. */
export const roundRules = {
  objective: 'participation',
  musts: ['language'],
  weights: { skills: 5, stage: 3, language: 1, 'time-zone': 1, 'other-unit': 1 },
  spread: 1,
  minimumScore: 20,
  sameUnitCap: null,
} as const;

/**
 * Two rounds: the autumn one brought five together and left two waiting, in the winter one there are fewer places than
 * people, so that not everybody can have somebody and an admin has something to weigh.
 */
export const tellRounds = ({ mentors, requests, mentorships }: StoryMentoring, today: string): StoryRounds => {
  const publishedOn = addDays(today, -70);
  const brought = mentorships.filter(({ origin, status }) => origin === 'round' && status === 'active');
  const waiting = requests.filter(({ status, on }) => status === 'waiting' && on < addDays(today, -25));
  const taking = [...new Set(brought.map(({ mentor }) => mentor))];
  const full = new Set([...taking, ...mentorships.map(({ mentor }) => mentor)]);
  const free = mentors.filter(({ employee }) => !full.has(employee)).map(({ employee }) => employee);
  return {
    published: {
      name: 'Autumn round',
      plannedOn: addDays(publishedOn, -4),
      publishedOn,
      mentors: taking.map((employee) => ({
        employee,
        places: brought.filter(({ mentor }) => mentor === employee).length,
      })),
      pairs: brought.map(({ mentee, mentor, reasons }, index) => ({ mentee, mentor, reasons, points: 91 - index * 7 })),
      nobody: waiting.slice(0, 2).map(({ employee }, index) => ({
        mentee: employee,
        reasons: [
          { code: 'places-gain-more', criterion: null, mentors: 3 - index },
          { code: 'must', criterion: 'language', mentors: 1 + index },
        ],
      })),
    },
    toDecide: { name: 'Winter round', plannedOn: addDays(today, -1), mentors: free.slice(0, 3) },
  };
};
