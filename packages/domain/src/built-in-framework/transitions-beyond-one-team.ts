import type { Transition } from './framework-shape.js';

const managerToDirector: Transition = {
  fromStageKey: 'engineering-manager',
  toStageKey: 'director-of-engineering',
  name: 'Manager to director',
  identityBefore: 'I am good at this because I solve what my team brings me.',
  identityAfter: 'I am good at this when the teams solve it, in a way I helped to build, and I may never hear of it.',
  shift: 'From solving problems well to building an organisation in which they are solved without you.',
  navigation:
    'Treat each problem that arrives at your desk as news about the organisation. Before helping, find out how it came so far: was a decision right unclear, a skill absent, a boundary in the wrong place, someone afraid to decide? Help the manager through this one if you must, and spend your own effort on the cause, so that the next of its kind is settled where it starts. It will feel slow, and at first as if you were withholding what you do best.',
  dipMonths: 4,
  stop: [
    'Attending the rituals of teams that have a manager.',
    'Deciding for managers because you see the answer sooner.',
    'Being the only path between two teams.',
  ],
  start: [
    'Asking, of every problem that reaches you, what let it come this far.',
    'Developing managers as deliberately as you once developed engineers.',
    'Meeting your peers in product, design and operations before you need them.',
    'Skip-level conversations to listen in, not to decide in.',
  ],
  keep: [
    'One-to-ones that people look forward to.',
    'Speaking plainly about performance, now with leaders.',
    'Closeness to the work through questions, demonstrations and what customers say.',
  ],
  prompts: [
    {
      day: 30,
      text: 'Sort the problems that came to you this month by kind. Which kind should never need to come again?',
    },
    {
      day: 30,
      text: 'For each of your managers: what are they better at than you, and do they know that you think so?',
    },
    { day: 60, text: 'Which outcome needs three of your teams at once, and who leads it today?' },
    { day: 60, text: 'Ask a peer outside engineering what working with your department is like.' },
    { day: 90, text: 'Name one structure, practice or agreement that solved something this quarter without you.' },
    {
      day: 90,
      text: 'Who could follow each of your managers, and who could follow you? What practice do they need next?',
    },
  ],
};

const directorToVp: Transition = {
  fromStageKey: 'director-of-engineering',
  toStageKey: 'vp-of-engineering',
  name: 'Director to VP',
  identityBefore: 'I succeed when engineering delivers what it promised.',
  identityAfter: 'I succeed when the business is better off, which includes having promised the right thing.',
  shift: 'From answering for what engineering delivers to answering for what it does for the business.',
  navigation:
    'Give nearly a third of your week (30 % is a good mark) to leaders outside engineering: sales, finance, operations, support, and customers where you can. Learn how the company earns, what it fears and what it is about to decide, until you can question the roadmap as well as carry it out. A plan kept to the day is a failure at this stage if it was the wrong plan, and you are among the few who could have said so.',
  dipMonths: 4,
  stop: [
    'Reporting delivery as if it were the result.',
    'Taking the roadmap as given.',
    'Regarding engineering leadership as your first team; the company’s leadership is.',
  ],
  start: [
    'Keeping a third of the calendar for people outside the function.',
    'Reading the company’s figures every month with someone from finance.',
    'Bringing the leadership team proposals that are not about engineering.',
    'Letting directors lead engineering’s own meetings.',
  ],
  keep: [
    'Building organisation rather than answering questions.',
    'Honest news upwards, early.',
    'Your bench: leaders below who are ready or becoming so.',
  ],
  prompts: [
    {
      day: 30,
      text: 'Count your hours: how many went to people outside engineering? What would make it three in ten?',
    },
    { day: 30, text: 'Explain in five sentences how the company makes money and where engineering changes that.' },
    {
      day: 60,
      text: 'Which item on the roadmap would you challenge if it were your own money? With whom have you raised it?',
    },
    { day: 60, text: 'Ask the finance lead which engineering cost they understand least, and make it plain.' },
    {
      day: 90,
      text: 'Show one result of the quarter in the words of the business: earned, saved, kept or made possible.',
    },
    {
      day: 90,
      text: 'Which executive would miss your view on a matter outside engineering? If none, with whom will you begin?',
    },
  ],
};

const vpToCto: Transition = {
  fromStageKey: 'vp-of-engineering',
  toStageKey: 'cto',
  name: 'VP to CTO',
  identityBefore: 'I am judged by how well my organisation runs.',
  identityAfter: 'I am judged by a few decisions that will be proved right or wrong when years have passed.',
  shift: 'From running an organisation well to placing the company’s few large technological bets wisely.',
  navigation:
    'Judgement grows on variety, so seek it out: other CTOs, neighbouring industries, research, start-ups, customers who left, and reading far outside your own field. Write each large bet down with what you expect and by when, and come back to it; at this height the world answers slowly, and only a record keeps you honest. Whether to build or to buy, which platform, which technology to leave alone: these choices set the company apart or set it back, and fewer of them, better made, is the work.',
  dipMonths: 6,
  stop: [
    'Running the organisation’s weekly rhythm; it needs another owner.',
    'Measuring your weeks by throughput.',
    'Deciding what a director could decide and later reverse.',
  ],
  start: [
    'Keeping a decision journal: the bet, the reasons, the expectation, the date to look again.',
    'Regular conversations with CTOs of other companies and with people from neighbouring fields.',
    'Speaking for the company outside, to investors, customers and the profession.',
    'Half a day a week of real depth in one system, asking rather than directing.',
  ],
  keep: [
    'The business sense you worked for as a VP.',
    'Trust with engineers, by knowing enough to ask the next question.',
    'Care for whether the organisation is able to carry the bets out.',
  ],
  prompts: [
    {
      day: 30,
      text: 'Which three decisions of the next two years matter most, and what would you have to learn to make them well?',
    },
    { day: 30, text: 'Who runs the organisation now? What do you still hold that they should?' },
    { day: 60, text: 'Write down one bet, what it assumes, and the earliest fact that would show it to be wrong.' },
    { day: 60, text: 'Speak with two CTOs from other industries about a decision they regret. What carries over?' },
    { day: 90, text: 'Have a board member retell your technology strategy. What did they hear, and what was lost?' },
    {
      day: 90,
      text: 'Are you in danger of going too deep or too far away? Ask an engineer and an executive, and compare.',
    },
  ],
};

/** The steps from leading a team to leading the company’s technology. */
export const transitionsBeyondOneTeam: readonly Transition[] = [managerToDirector, directorToVp, vpToCto];
