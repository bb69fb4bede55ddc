import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';

export type StoryOpening = {
  readonly name: string;
  readonly stageKey: string;
  readonly unit: string;
  readonly owner: string;
  /** The critical role that stands open, where it is one. */
  readonly role: string | null;
  readonly planned: boolean;
  readonly openedOn: string;
  readonly withdrawnOn: string | null;
  readonly note: string;
};

export type StoryProposal = {
  readonly role: string;
  readonly person: string;
  readonly by: string;
  readonly horizon: 'ready-now' | 'within-1-year' | 'within-2-years' | 'within-3-years';
  readonly evidence: string;
  readonly on: string;
  readonly nextToLearn: string;
};

export type StorySuccession = {
  readonly openings: readonly StoryOpening[];
  readonly proposals: readonly StoryProposal[];
  /** The day on which most plans were looked at; those of the roles named here were not. */
  readonly reviewedOn: string;
  readonly unreviewed: readonly string[];
  readonly today: string;
};

/** What stands open at Meridian, and who is proposed and not decided about; how earlier positions were filled is in the titles. */
export const tellOpenings = (today: string): StorySuccession => {
  const opening = (own: Omit<StoryOpening, 'withdrawnOn'> & { withdrawnOn?: string }): StoryOpening => ({
    withdrawnOn: null,
    ...own,
  });
  return {
    today,
    openings: [
      opening({
        name: 'Engineering Manager, Checkout',
        stageKey: 'engineering-manager',
        unit: 'Commerce',
        owner: cast.commerce.employee,
        role: null,
        planned: false,
        openedOn: addDays(today, -63),
        note: 'Two conversations with people of neighbouring teams are under way.',
      }),
      opening({
        name: 'VP Platform',
        stageKey: 'vp-of-engineering',
        unit: 'Platform',
        owner: cast.technology.employee,
        role: 'VP Platform',
        planned: true,
        openedOn: addDays(today, -12),
        note: 'Sunniva takes on a new role at the end of the quarter and hands over until then.',
      }),
      opening({
        name: 'Engineering Manager, Experiments',
        stageKey: 'engineering-manager',
        unit: 'Growth',
        owner: cast.grower.employee,
        role: null,
        planned: true,
        openedOn: addDays(today, -240),
        withdrawnOn: addDays(today, -180),
        note: 'The team was joined with another.',
      }),
    ],
    proposals: [
      {
        role: 'Manager, Reliability on call',
        person: cast.individual.employee,
        by: cast.infrastructure.employee,
        horizon: 'within-2-years',
        evidence: 'Ran the review after the outage in spring, and people asked him to run the next.',
        on: addDays(today, -9),
        nextToLearn: 'Lead a hiring loop from the first talk to the offer',
      },
      {
        role: 'Director Commerce',
        person: cast.manager.employee,
        by: cast.leader.employee,
        horizon: 'within-2-years',
        evidence: 'Her team ships on the day it said, and three of its people moved up.',
        on: addDays(today, -20),
        nextToLearn: 'Own a budget over two teams',
      },
    ],
    reviewedOn: addDays(today, -75),
    unreviewed: ['Director Data', 'Director Infrastructure'],
  };
};
