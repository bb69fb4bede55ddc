import type { Transition } from './framework-shape.js';

const individualContributorToTechLead: Transition = {
  fromStageKey: 'individual-contributor',
  toStageKey: 'tech-lead',
  name: 'Individual contributor to tech lead',
  identityBefore: 'I matter because of what I build well.',
  identityAfter: 'I matter because of where I point us, and because others build well too.',
  shift: 'From the quality of your own work to the direction of the team’s, while part of the work is still yours.',
  navigation:
    'Decide at the start of each week which work must be yours, and give away the most interesting of the rest, not the dullest. Expect the pull back towards the keyboard to be strongest on bad days; on those days ask who could learn from doing it, and stay close enough that they succeed.',
  dipMonths: 2,
  stop: [
    'Taking the riskiest piece of work because you would be fastest.',
    'Settling a discussion by speaking first.',
    'Accepting scope in the corridor.',
  ],
  start: [
    'Writing the direction down where the team can disagree with it.',
    'Handing out work for what it teaches as well as for when it is done.',
    'Giving one piece of precise feedback each week, and asking for one.',
  ],
  keep: [
    'Building enough to feel what the team feels.',
    'Care for quality, now shown in what you ask and praise.',
    'Your friendships in the team, with more openness about who decides what.',
  ],
  prompts: [
    { day: 30, text: 'Which decisions does the team now expect from you, and which have you told them are theirs?' },
    { day: 30, text: 'Ask each engineer what they would like to lead in the next quarter, and note the answers.' },
    { day: 60, text: 'Look at the last ten difficult tickets: who did them, and who could have?' },
    { day: 60, text: 'Ask your product partner which of your estimates helped them, and which surprised them.' },
    {
      day: 90,
      text: 'Be away for two days in a normal week. What waited for you, and how will you make that unnecessary?',
    },
  ],
};

const techLeadToEngineeringManager: Transition = {
  fromStageKey: 'tech-lead',
  toStageKey: 'engineering-manager',
  name: 'Individual contributor to manager',
  identityBefore: 'I know my worth by the work that I did myself.',
  identityAfter: 'I know my worth by what my team can do, and much of it will never carry my name.',
  shift: 'From being recognised for what you make to finding your worth in what others become able to make.',
  navigation:
    'Plan for about half a year in which you feel of little use. The days are full of conversations, the satisfaction of finishing something yourself is gone, and what you cause shows up late and in other people’s work. Read that feeling as the new job having begun, never as proof that you are bad at it. Judge your weeks by the team: what it finished, what it can do now that it could not before, who grew. Tell your own manager when it is hard; they should expect it.',
  dipMonths: 6,
  stop: [
    'Owning code that others wait for.',
    'Moving a one-to-one because of a deadline.',
    'Answering the technical question when somebody else in the room could.',
    'Counting a day by what you finished in it.',
  ],
  start: [
    'Weekly one-to-ones in which the other person’s topics come first.',
    'Saying expectations aloud, and saying soon when they are met or missed.',
    'A weekly note to yourself: what can the team do now that it could not last month?',
    'Looking for a peer who is a manager too, and talking honestly.',
  ],
  keep: [
    'Technical judgement: reading, asking, noticing what does not add up.',
    'The habit of clear writing.',
    'Your standards, upheld now by hiring, feedback and example.',
  ],
  prompts: [
    {
      day: 30,
      text: 'What does each person on the team want from the coming year, in their own words? Whom have you not asked?',
    },
    {
      day: 30,
      text: 'List what you still do that an engineer on the team could, and give each item a name and a date.',
    },
    { day: 60, text: 'Which conversation have you put off the longest? What is it costing the person not to know?' },
    {
      day: 60,
      text: 'Ask the team, anonymously if it helps: what should I do more of, and what should I leave to you?',
    },
    { day: 90, text: 'Describe three results of the quarter that were not yours and that you made more likely.' },
    {
      day: 90,
      text: 'Talk with your manager about how the first months have felt. The dip is expected; what would make it lighter?',
    },
  ],
};

/** The steps from one’s own work to leading a team. */
export const transitionsIntoManagement: readonly Transition[] = [
  individualContributorToTechLead,
  techLeadToEngineeringManager,
];
