import type { StageWithSkills } from './framework-shape.js';

/** The third stage: the first one in which other people’s work is the work. */
export const engineeringManager: StageWithSkills = {
  stage: {
    key: 'engineering-manager',
    ordinal: 3,
    track: 'leadership',
    name: 'Engineering Manager',
    coreFocus: 'People and how they do together: a team that is well led, grows, and delivers.',
    valueSource: 'What the team achieves and how its people grow; your own output has left the account.',
    description:
      'From here on your work is other people’s work going well. You hire them, listen to them, tell them the truth, clear the path and keep the promises that the team makes to others. Few changes in this profession are harder, because what made you excellent is now what you give away, and the results arrive weeks later under someone else’s name. A team that does better each quarter, and would still do so in your absence, is the product.',
    typicalSpan: 'One team, usually 5 to 9 people who report to you.',
    derailers: [
      {
        key: 'still-the-engineer',
        name: 'Still the engineer',
        description:
          'The code that earned you respect for years is hard to leave, so you keep a part of it. With a manager’s calendar it gets done late and with half a mind, others wait for it, and the work that nobody else can do for the team (the hard conversation, the open position, the person who has gone quiet) waits as well.',
        earlySigns: [
          'A change on the critical path is waiting for you while you are in meetings.',
          'One-to-ones are the first thing to move when a release is near.',
          'A good day means a day on which you merged something.',
          'You know the state of the build better than the state of the people.',
        ],
        counterMove:
          'Hand over the last thing that others wait on you for, with a date. If you miss the craft, keep it where no one depends on it: pair, read, prototype, and count your week by what the team could do at the end of it.',
      },
    ],
  },
  skills: [
    {
      key: 'hiring',
      name: 'Hiring',
      description:
        'Describes the job truthfully, interviews fairly, wins the right people over and makes offers that are accepted.',
      homeStageKey: 'engineering-manager',
      indicators: [
        'Has sat in on interviews at most; owning a vacancy from first line to first day is next to learn.',
        'Interviews with a prepared guide, writes evidence down the same day, and leans on others for advert and offer.',
        'Writes an advert that says what the work is, runs a consistent process, and closes candidates with honest reasons.',
        'Fills hard positions from a varied field; most people hired are glad, and still here a year later.',
        'Has made hiring better beyond the own team: interviewers trained, process measured, candidates well treated.',
      ],
    },
    {
      key: 'one-to-ones',
      name: 'One-to-ones',
      description: 'Holds regular conversations in which trust grows and trouble is heard while it is still small.',
      homeStageKey: 'engineering-manager',
      indicators: [
        'Meets people when there is something to discuss; a fixed hour that belongs to them is next to learn.',
        'Meets regularly, with a tendency to slip into status and to fill the silences.',
        'Keeps the appointment, lets the other person’s topics come first, and remembers what was promised last time.',
        'Hears about doubts, conflicts and thoughts of leaving early enough to do something about them.',
        'People who have moved on still call for advice; other managers learn this craft here.',
      ],
    },
    {
      key: 'performance-management',
      name: 'Performance management',
      description: 'Makes expectations clear, says how things stand, and helps in time where they are not met.',
      homeStageKey: 'engineering-manager',
      indicators: [
        'Hopes that expectations are understood; speaking them aloud is next to learn.',
        'Sets goals with each person and gives feedback, with support before the difficult conversations.',
        'Everyone on the team can say what is expected and where they stand; nothing in a review is a surprise.',
        'Addresses faltering work within weeks, kindly and in writing, and sees it through to a good end either way.',
        'Standards are clear enough that the team upholds them; other managers bring their hardest cases for counsel.',
      ],
    },
    {
      key: 'career-development',
      name: 'Career development',
      description: 'Helps every engineer to grow towards something they want, alongside what has to be shipped.',
      homeStageKey: 'engineering-manager',
      indicators: [
        'Talks about careers at review time; asking what someone hopes for is next to learn.',
        'Knows each person’s wishes and has begun a plan with some of them.',
        'Every person has a living plan, and work is handed out with it in mind, also when that is a little slower.',
        'People step up from this team, into larger roles or other teams, and the manager helped them go.',
        'Known as the place where leaders come from; has changed how the organisation develops people.',
      ],
    },
    {
      key: 'delivery-management',
      name: 'Delivery management',
      description: 'Plans with the team, sees early where the work is going, and takes obstacles out of its way.',
      homeStageKey: 'engineering-manager',
      indicators: [
        'Trusts that work will come together; looking at flow once a week is next to learn.',
        'Runs planning and tracking by the team’s habits and asks for help with obstacles outside the team.',
        'Commitments are realistic and visible, obstacles are gone in days, and a slip is known before its date.',
        'Delivers predictably through change, with work limited to what can be finished and room for quality.',
        'The team steers its own delivery and keeps improving it; neighbours adopt what it found.',
      ],
    },
    {
      key: 'stakeholder-communication',
      name: 'Stakeholder communication',
      description: 'Keeps the people who depend on the team truthfully informed, above all when news is bad.',
      homeStageKey: 'engineering-manager',
      indicators: [
        'Reports when asked; telling people before they have to ask is next to learn.',
        'Sends regular updates, still long on activity and late on risk.',
        'Says what changed, what it means and what is needed; raises a risk while there are still choices.',
        'Resets expectations without losing confidence; stakeholders describe the state of things as the team would.',
        'Is believed in both good and bad weather, and has given others a manner of reporting worth copying.',
      ],
    },
    {
      key: 'psychological-safety',
      name: 'Building psychological safety',
      description: 'Makes it safe to admit a mistake, ask a question or disagree, so that problems come to light.',
      homeStageKey: 'engineering-manager',
      indicators: [
        'Means well, and hears of trouble last; thanking the bringer of bad news is next to learn.',
        'Invites questions and admits a mistake now and then; under pressure the old tone returns.',
        'Reviews failures without blame, owns the own part first, and protects whoever spoke up.',
        'The newest person contradicts the most senior one, and near misses are told without being asked for.',
        'The climate outlasts changes of people, and other teams have taken over its practices.',
      ],
    },
  ],
};
