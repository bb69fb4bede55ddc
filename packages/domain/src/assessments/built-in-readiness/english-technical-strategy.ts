import type { WordsBySkill } from './readiness-shape.js';

/** Technical strategy, in English. */
export const englishTechnicalStrategy: WordsBySkill = {
  'breaking-down-work': {
    self: 'When a large problem lands with my team, how do I turn it into work?',
    others: 'When a large problem lands with the team, how do they turn it into work?',
    anchors: [
      'The work has been started at one end so far; looking for the seams first would be new.',
      'The work is split with help; people still wait for each other more often than they need to.',
      'There are thin slices that each show something, with the riskiest one at the front.',
      'Several people move side by side for weeks, because what joins their parts was settled early.',
      'Others now draw the seams themselves, and large efforts start with a plan from many hands.',
    ],
  },
  'architecture-decisions': {
    self: 'How do I decide how systems are built?',
    others: 'How do they decide how systems are built?',
    anchors: [
      'One side wins by habit, the clean or the quick; comparing the price of both would be new.',
      'Two options are compared with somebody experienced, and it is clear what was given up.',
      'What can be undone is decided quickly, what cannot is decided with care, and the reasons are written down.',
      'Debt is taken on knowingly, with a date to pay it back, and the date is kept.',
      'Decisions from years ago still serve, and other teams have taken over the way of deciding.',
    ],
  },
  'technical-discussions': {
    self: 'What happens in a technical discussion that I lead?',
    others: 'What happens in a technical discussion that they lead?',
    anchors: [
      'Leading one would be new; so far there was a place at the table.',
      'Question and time are prepared, and the leader’s own view tends to come first.',
      'Quiet people are asked, the leader speaks late, and at the end it is clear who decided what.',
      'Strong disagreement stays with the matter, and those who lost the argument carry the decision.',
      'Discussions go just as well when the leader is away.',
    ],
  },
  'delivery-management': {
    self: 'How dependable is the work that I steer?',
    others: 'How dependable is the work that they steer?',
    anchors: [
      'Steering a team’s work would be new; so far it was enough to finish one’s own.',
      'Planning follows the usual rhythm, and help is needed with what blocks it from outside.',
      'Promises are few and visible, blockers are gone within days, and a delay is told before its date.',
      'Work arrives when it was expected even while things change, and there is room for quality.',
      'The team steers itself and keeps improving how, and neighbours copy what it found.',
    ],
  },
  'managing-ambiguity': {
    self: 'What do I do when the problem itself is unclear?',
    others: 'What do they do when the problem itself is unclear?',
    anchors: [
      'Work waits until somebody has made it clear; making a first guess would be new.',
      'A first step is taken with someone close by, and long open questions are tiring.',
      'What is known, guessed and missing is written down, and a small step is taken to learn more.',
      'People stay calm and busy around them, because the next step is clear even when the goal is not.',
      'Others have learnt to work this way, and unclear problems are sought out rather than passed on.',
    ],
  },
  'strategic-planning': {
    self: 'How do my plans for the coming quarters come about?',
    others: 'How do their plans for the coming quarters come about?',
    anchors: [
      'The plan comes from elsewhere; writing one for several teams would be new.',
      'There is a list of projects for the next quarter, with help in saying why these and not others.',
      'Each goal serves something the company wants, and it is written what is not going to be done.',
      'The plan is changed in good time when facts change, and teams can say how their work serves it.',
      'Neighbouring departments plan with it, and its authors are by now the leaders of the teams.',
    ],
  },
  'organisational-design': {
    self: 'How do I shape teams and what they answer for?',
    others: 'How do they shape teams and what they answer for?',
    anchors: [
      'Teams are taken as they are; asking what they were made for would be new.',
      'Small changes of borders are tried, mostly after something has got stuck.',
      'Teams can finish most of their work alone, and people affected heard the reasons before the change.',
      'Waiting between teams has visibly become less, and a change holds longer than a year.',
      'Managers redraw borders themselves by the same thinking, early and without drama.',
    ],
  },
  'organisational-scaling': {
    self: 'How do I prepare engineering for being twice as large?',
    others: 'How do they prepare engineering for being twice as large?',
    anchors: [
      'Growth has meant more people so far; changing how things work would be new.',
      'What broke through growth is mended, mostly after it broke.',
      'What will break next is named ahead of time, and structure, tools or habits change before it does.',
      'The number of people has grown and the pace has held; newcomers do real work within weeks.',
      'Growing has become an ordinary skill of the organisation, and its leaders carry it without a push.',
    ],
  },
  'strategic-vision': {
    self: 'How do I say where our technology should go?',
    others: 'How do they say where our technology should go?',
    anchors: [
      'The direction follows the next projects; looking three years ahead would be new.',
      'There is a picture of the future, still more about technology than about customers.',
      'A few pages say where the field is going, what we bet on, what we leave, and what would change our mind.',
      'People far from the author decide by it, and some bets have already paid off or been dropped in time.',
      'The company’s own plans rest on it, and others in the company keep it alive.',
    ],
  },
  'innovation-management': {
    self: 'How do I make room for what is new beside what already earns money?',
    others: 'How do they make room for what is new beside what already earns money?',
    anchors: [
      'New ideas live on spare time; giving them people and a limit would be new.',
      'Single experiments are backed, and some go on long after they have answered their question.',
      'Each experiment has a question, a limit and a day of decision, and stopping one is no disgrace.',
      'Something that began as an experiment now earns its keep, and the core did not suffer for it.',
      'Good ideas come from all corners and find their own way to a fair test.',
    ],
  },
  'crisis-leadership': {
    self: 'What do people see of me when something serious goes wrong?',
    others: 'What do people see of them when something serious goes wrong?',
    anchors: [
      'There was little occasion yet; taking a clear role in the next serious incident comes first.',
      'A given role is filled calmly, with someone experienced in the lead.',
      'It is clear who decides, facts and guesses are kept apart, and the next update comes when it was promised.',
      'Hard decisions are made with half the facts, those affected hear the truth, and people are sent to rest.',
      'Others lead the next crisis as well as they did, and what was learnt has changed how things are built.',
    ],
  },
};
