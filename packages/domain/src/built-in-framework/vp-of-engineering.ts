import type { StageWithSkills } from './framework-shape.js';

/** The fifth stage: engineering as a function of the business, and its head as one of its leaders. */
export const vpOfEngineering: StageWithSkills = {
  stage: {
    key: 'vp-of-engineering',
    ordinal: 5,
    track: 'leadership',
    name: 'VP of Engineering',
    coreFocus: 'Engineering as a whole: its money, its people and its place in how the company is led.',
    valueSource: 'What the business gains from engineering, and whether the right things were built at all.',
    description:
      'You answer for the function entire: what it costs, how it is organised, whom it hires, the platform it stands on and how it feels to work there. You sit with the senior leadership of the company, usually under the chief executive or the CTO, and your first team is the one at that table. To have built everything that was asked is no longer enough; if it was the wrong thing to ask for, that is yours too.',
    typicalSpan:
      'The whole engineering function, typically growing from about 50 people to 200, led through directors.',
    derailers: [
      {
        key: 'engineering-only-leader',
        name: 'Head of engineering only',
        description:
          'You stay where you are fluent. Engineering is in good order, and when the talk turns to margins, the pipeline of deals or the cost of serving a customer you wait for it to come back. Colleagues stop bringing you in before decisions are made, and your influence ends at the border of the function.',
        earlySigns: [
          'In leadership meetings you speak on engineering topics only.',
          'You could not say how the company made its money last quarter.',
          'Sales, finance and operations learn of your plans from slides.',
          'You defend the roadmap more often than you question it.',
        ],
        counterMove:
          'Spend a day each with sales, finance and operations, doing rather than watching; then bring one proposal to the leadership team whose benefit falls outside engineering.',
      },
    ],
  },
  skills: [
    {
      key: 'profit-and-loss-literacy',
      name: 'Profit and loss literacy',
      description: 'Understands how the cost of engineering relates to what the company earns and what it keeps.',
      homeStageKey: 'vp-of-engineering',
      indicators: [
        'Knows the engineering budget by itself; placing it beside revenue is next to learn.',
        'Reads the company’s accounts with a guide and can name its largest costs.',
        'Explains how hiring, hosting and product choices move margin, and plans with those effects in mind.',
        'Proposes investments and savings in the terms of the business, and checks later whether they paid.',
        'Shapes how the company thinks about the return on engineering; directors have learnt to do so as well.',
      ],
    },
    {
      key: 'executive-partnership',
      name: 'Executive partnership',
      description: 'Is a partner in strategy for the chief executive, well beyond reporting on engineering.',
      homeStageKey: 'vp-of-engineering',
      indicators: [
        'Carries decisions out faithfully; being part of making them is next to learn.',
        'Contributes when technology is the subject and is building a relationship with each executive.',
        'Brings a view on the company’s direction, speaks frankly in private, and stands by what was agreed.',
        'The chief executive tests ideas here first, also those that have little to do with engineering.',
        'Company strategy visibly carries this person’s thinking; other executives count on the partnership too.',
      ],
    },
    {
      key: 'board-communication',
      name: 'Board communication',
      description: 'Makes technology strategy, risk and investment plain to board members who are not technologists.',
      homeStageKey: 'vp-of-engineering',
      indicators: [
        'Has not met the board yet; preparing a page for somebody who will is next to learn.',
        'Presents a prepared part with support, in rather more detail than the board needs.',
        'Tells the few things a director of the company must know, names risks in terms of consequence, and says what is asked.',
        'Answers hard questions plainly, also with “we do not know yet”, and the board trusts the picture it has.',
        'The board seeks this view between meetings, and engineering risk is governed better for it.',
      ],
    },
    {
      key: 'organisational-scaling',
      name: 'Scaling the organisation',
      description: 'Lets the organisation grow several times over while it goes on delivering at its old pace.',
      homeStageKey: 'vp-of-engineering',
      indicators: [
        'Knows one size of organisation well; asking what breaks at twice the size is next to learn.',
        'Adds teams and layers when the strain shows, with advice from people who have done it.',
        'Plans structure, leaders and platform ahead of headcount, and retires what only worked when small.',
        'The organisation has doubled with its pace and its people’s wellbeing intact, measured rather than felt.',
        'Growth has become a practised ability of the organisation, and others come to study it.',
      ],
    },
    {
      key: 'culture-at-scale',
      name: 'Culture at scale',
      description:
        'Keeps standards high and curiosity alive while the organisation outgrows everyone knowing everyone.',
      homeStageKey: 'vp-of-engineering',
      indicators: [
        'Sets the tone for those nearby; reaching people one never meets is next to learn.',
        'Says what matters in good words, and begins to tie hiring and recognition to them.',
        'Promotions, rituals and the way failure is treated agree with the stated values, in distant teams also.',
        'Teams raise their own bar and try new things safely; newcomers describe the culture as its founders would.',
        'The culture renews itself: leaders two layers down change practices for the better, unprompted.',
      ],
    },
    {
      key: 'strategic-partners',
      name: 'Strategic suppliers and partners',
      description: 'Chooses and leads the supplier and partner relationships on which the company’s future leans.',
      homeStageKey: 'vp-of-engineering',
      indicators: [
        'Deals with suppliers as purchases; knowing which ones the company could not do without is next to learn.',
        'Takes part in negotiations and keeps a list of the important contracts and their ends.',
        'Knows dependence, alternatives and cost of leaving for each strategic supplier, and meets their leaders regularly.',
        'Has turned a supplier into a partner with shared goals, or left one in good order before it became a danger.',
        'Partnerships open business the company could not have had alone, and survive changes of people on both sides.',
      ],
    },
    {
      key: 'acquisition-due-diligence',
      name: 'Acquisition due diligence',
      description: 'Judges the technology and the team of a company that may be bought, and what joining would take.',
      homeStageKey: 'vp-of-engineering',
      indicators: [
        'Has not looked at a company from this side; joining a review as a second pair of eyes is next to learn.',
        'Examines one area, such as code or security, by a list that others have drawn up.',
        'Leads a review within days: condition of the technology, strength of the team, cost and risks of integration.',
        'Findings change price, terms or the decision itself, and predictions about integration hold afterwards.',
        'Has built a way of assessing and welcoming acquired teams, most of whom stay and thrive.',
      ],
    },
  ],
};
