import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';
import type { StoryPlan } from './plan-shape.js';

/** The plan of Jonas, whom the story follows: agreed on with Grace, while he stands in as a tech lead and looks further. */
export const individualPlan = (
  today: string,
  period: { readonly startsOn: string; readonly endsOn: string },
  createdOn: string,
): StoryPlan => ({
  employee: cast.individual.employee,
  manager: cast.manager.employee,
  ...period,
  status: 'active',
  focus:
    'Stand in for our lead so that others decide better because I am there, and find out whether leading people is for me.',
  targetStageKey: 'engineering-manager',
  createdOn,
  changedOn: addDays(today, -3),
  closedOn: null,
  closingNote: '',
  signedBy: ['person', 'manager'],
  goals: [
    {
      title: 'Lead technical discussions that end in a decision',
      skillKey: 'technical-discussions',
      fromLevel: 1,
      toLevel: 3,
      why: 'Our design rounds are lively and often end where they began. I would like to be the one who closes them.',
      measure: 'Three rounds in a row end with a written decision, an owner and a date.',
      dueOn: addDays(today, 75),
      actions: [
        {
          kind: 'practice',
          title: 'Open each design round with the question to be decided',
          details: 'And close it by reading out decision, owner and date.',
          dueOn: addDays(today, 9),
          progress: 60,
          doneOn: null,
          evidence: 'Two of three so far: the cache and the permissions round.',
        },
        {
          kind: 'mentoring',
          title: 'Have Grace watch one round and tell me two things',
          details: 'One to keep, one to try differently.',
          dueOn: addDays(today, 16),
          progress: 0,
          doneOn: null,
          evidence: '',
        },
        {
          kind: 'learning',
          title: 'Sit in on the architecture round of the Search team',
          details: 'Note how they deal with those who say nothing.',
          dueOn: addDays(today, -20),
          progress: 100,
          doneOn: addDays(today, -24),
          evidence: 'They ask the quiet ones first. We do that now too.',
        },
      ],
    },
    {
      title: 'Cut large work so that others can take a part',
      skillKey: 'breaking-down-work',
      fromLevel: 2,
      toLevel: 3,
      why: 'I still take the hard part myself. Whoever leads a team and does that is in everybody’s way.',
      measure: 'The next large item is worked on by three people at once without waiting.',
      dueOn: addDays(period.endsOn, -10),
      actions: [
        {
          kind: 'stretch',
          title: 'Break down the new sharing model for the whole team',
          details: 'With Grace beside me; first slices live within a week.',
          dueOn: addDays(today, 40),
          progress: 20,
          doneOn: null,
          evidence: '',
        },
        {
          kind: 'practice',
          title: 'Write down the slices of my own work before I start',
          details: 'Compare afterwards with what happened.',
          dueOn: addDays(today, 25),
          progress: 40,
          doneOn: null,
          evidence: '',
        },
        {
          kind: 'mentoring',
          title: 'Ask Ines how she let go of the keyboard',
          details: 'An hour is enough to begin with.',
          dueOn: addDays(today, 45),
          progress: 0,
          doneOn: null,
          evidence: '',
          mentor: cast.grower.employee,
        },
        {
          kind: 'stretch',
          title: 'Free two people of the team for the first slices',
          details: 'A week each. Without it, the hard part stays with one of us.',
          dueOn: addDays(today, -2),
          progress: 0,
          doneOn: null,
          evidence: '',
          owner: cast.manager.employee,
        },
      ],
    },
  ],
  comments: [
    {
      author: cast.manager.employee,
      text: 'I like that the measure is about the decision and not about you. Let us look at it again after the next round.',
      on: addDays(today, -10),
    },
  ],
});
