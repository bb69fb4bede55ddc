import type { WordsBySkill } from './readiness-shape.js';

/** Business acumen, in English. */
export const englishBusinessAcumen: WordsBySkill = {
  'estimating-and-trade-offs': {
    self: 'What do product partners get when they ask me how long something takes?',
    others: 'What do product partners get when they ask them how long something takes?',
    anchors: [
      'They get one number; saying how sure it is would be new.',
      'They get a fair guess, with help on what is easily forgotten.',
      'They get a range with its reasons and two or three choices, each with its price.',
      'They can plan by it, and hear of a change before they have to ask.',
      'They come early to weigh ideas together, and old forecasts are compared with what happened.',
    ],
  },
  'guarding-scope': {
    self: 'What do I do when more is asked than fits?',
    others: 'What do they do when more is asked than fits?',
    anchors: [
      'The answer is yes and a late evening, or a bare no; offering something else would be new.',
      'It is noticed when the work grows, and help is sought before answering.',
      'The purpose is asked for, what would have to wait is shown, and something smaller is found.',
      'A clear no is possible under pressure, and partners still come with their next idea.',
      'Team and partners choose together what not to do, as an ordinary thing.',
    ],
  },
  'cross-team-collaboration': {
    self: 'How do I work with teams that have other goals?',
    others: 'How do they work with teams that have other goals?',
    anchors: [
      'Other teams are met when something is needed; knowing their aims would be new.',
      'Agreements are made and kept, mostly after someone else has brought people together.',
      'The other side’s aims are known, shared work has an owner, and news travels both ways.',
      'Stuck matters between teams get moving, and both sides feel they were heard.',
      'Teams now settle such things directly, through ways of working that were begun here.',
    ],
  },
  'budget-management': {
    self: 'How do I handle money and positions?',
    others: 'How do they handle money and positions?',
    anchors: [
      'Costs are somebody else’s page; reading one’s own would be new.',
      'The budget is known and kept to, with help when it has to be planned or defended.',
      'Each large item has a reason, making is weighed against buying, and a deviation is told early.',
      'Money is moved to where it does more, even away from the own area, and forecasts come true.',
      'Managers spend as if it were their own, and finance asks for advice.',
    ],
  },
  'cross-functional-leadership': {
    self: 'How do I work with my counterparts in product, design and operations?',
    others: 'How do they work with their counterparts in product, design and operations?',
    anchors: [
      'The other functions are customers or suppliers; sharing a goal with them would be new.',
      'Relations are good, and hard questions still go up instead of across.',
      'Goals are shared, conflicts are settled between counterparts, and no one is surprised in a meeting.',
      'Counterparts ask for a view on their own matters and change their minds for a good argument.',
      'The functions act as one team, and it stays so when people change.',
    ],
  },
  'profit-and-loss-literacy': {
    self: 'How well do I connect engineering with how the company earns money?',
    others: 'How well do they connect engineering with how the company earns money?',
    anchors: [
      'Revenue and margins are known from afar; asking someone in finance would be a start.',
      'The main figures are understood when somebody explains them.',
      'It can be said what engineering costs, what it brings, and which figure a project should move.',
      'Choices are changed by such figures, and finance agrees with how they were worked out.',
      'Engineers far down the line weigh their work by what it brings, and know how to find out.',
    ],
  },
  'strategic-partners': {
    self: 'How do I choose and lead important suppliers and partners?',
    others: 'How do they choose and lead important suppliers and partners?',
    anchors: [
      'Contracts are used as they come; sitting in on a negotiation would be new.',
      'Offers are compared and renewals prepared, with help from purchasing.',
      'Each important partner has an owner, a purpose, a price that was looked at, and a way out.',
      'Partners change their own plans for us, and a failing one is replaced in good time.',
      'Partnerships have opened business we would not have had, and others lead them by the same rules.',
    ],
  },
  'acquisition-due-diligence': {
    self: 'How do I judge technology and teams of a company we might buy?',
    others: 'How do they judge technology and teams of a company we might buy?',
    anchors: [
      'There was no occasion yet; reading a past examination would be a start.',
      'Single parts are examined by a list, with somebody experienced in charge.',
      'Code, people, debts and risks are looked at, and a plain page says what they mean for the price.',
      'A view has changed a decision or a price, and what was said beforehand proved true afterwards.',
      'There is a way of examining that others use, and teams that joined are still here and glad.',
    ],
  },
};
