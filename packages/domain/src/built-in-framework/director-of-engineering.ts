import type { StageWithSkills } from './framework-shape.js';

/** The fourth stage: leading through managers, and building what makes teams work. */
export const directorOfEngineering: StageWithSkills = {
  stage: {
    key: 'director-of-engineering',
    ordinal: 4,
    track: 'leadership',
    name: 'Director of Engineering',
    coreFocus: 'Results that need several teams, the shape of the organisation, and the path of a department.',
    valueSource:
      'The system you build: structures, practices and leaders through which teams solve problems themselves.',
    description:
      'You lead people who lead people, and see most of the work through their eyes. What you answer for now lies between the teams: the outcome that takes four of them, the boundary that keeps causing trouble, the leader who will be needed in two years. More hours of what a manager does will not get you there. Your instruments are structure, budget, planning and the choice and growth of leaders, and all of them work slowly and through others.',
    typicalSpan: '3 to 8 teams and 20 to 50 engineers, led through engineering managers.',
    derailers: [
      {
        key: 'super-manager',
        name: 'The super-manager',
        description:
          'You carry on as the best team manager in the building, now of six teams: in the stand-ups, in the pull requests, in the middle of each team’s troubles. The managers below you shrink to messengers, and the questions that only a director can ask stay unasked.',
        earlySigns: [
          'Engineers bring you what their manager could decide, and you decide it.',
          'You attend team rituals and there is no hour in your week without an agenda.',
          'The same kind of problem reaches you for the third time.',
          'In most rooms you are the one with the answer.',
        ],
        counterMove:
          'For a month, send each problem back with one question for the manager, and keep a list of the kinds that arrive; then repair whatever lets the most frequent kind come up to you.',
      },
    ],
  },
  skills: [
    {
      key: 'organisational-design',
      name: 'Organisational design',
      description:
        'Shapes teams and their boundaries so that each can do most of its work without waiting for another.',
      homeStageKey: 'director-of-engineering',
      indicators: [
        'Takes the chart as given; asking which boundary causes the waiting is next to learn.',
        'Sees where teams get in one another’s way and adjusts a boundary with advice.',
        'Designs teams around outcomes, with clear ownership and a sustainable size, and explains the price of each choice.',
        'Reorganises seldom and well: people know why, settle within weeks, and hand-overs become fewer.',
        'The structure adapts in small steps by itself, and other departments ask for help with theirs.',
      ],
    },
    {
      key: 'strategic-planning',
      name: 'Strategic planning',
      description:
        'Turns what the business wants into plans for the quarter and the year, and into what will not be done.',
      homeStageKey: 'director-of-engineering',
      indicators: [
        'Plans from one iteration to the next; tying a quarter to a business goal is next to learn.',
        'Contributes sound proposals to a plan that others have framed.',
        'Keeps a roadmap in which every large item names the goal it serves, and reviews it as facts change.',
        'Stops good work for better work in time; teams can explain how theirs adds up to the year.',
        'Business leaders plan with this department at the table, and its planning is the model for others.',
      ],
    },
    {
      key: 'budget-management',
      name: 'Budget management',
      description: 'Plans headcount, supplier costs and what to make or to buy, and answers for the money spent.',
      homeStageKey: 'director-of-engineering',
      indicators: [
        'Knows the size of the team but not its cost; reading the department’s budget is next to learn.',
        'Tracks headcount and the largest contracts with help from finance.',
        'Forecasts the year’s cost within a reasonable margin and compares make and buy over the whole life of a thing.',
        'Moves money towards what matters most, gives some back, and can say what a cut would really cost.',
        'Finance uses this department’s reasoning as an example; leaders one stage below can run a budget too.',
      ],
    },
    {
      key: 'talent-strategy',
      name: 'Talent strategy',
      description: 'Grows the next leaders, knows who could follow whom, and keeps the people it would hurt to lose.',
      homeStageKey: 'director-of-engineering',
      indicators: [
        'Thinks of a successor once a place is empty; naming one beforehand is next to learn.',
        'Knows the strongest people and has spoken with some of them about what comes next.',
        'Every critical role has someone being prepared, with real practice in the plan, and reasons for leaving are known.',
        'Most leadership openings are filled from inside by people who do well; regretted departures are rare.',
        'Leaders grown here lead elsewhere in the company, and the bench stays deep all the same.',
      ],
    },
    {
      key: 'cross-functional-leadership',
      name: 'Leading with other functions',
      description: 'Works as an equal with the directors of product, design and operations on what they owe together.',
      homeStageKey: 'director-of-engineering',
      indicators: [
        'Speaks for engineering when called; learning what keeps a product or operations peer awake is next.',
        'Meets peers regularly and settles the day’s frictions with them.',
        'Shares goals with product, design and operations, and brings disagreement to them before bringing it upstairs.',
        'Gives up something of engineering’s for the common result, and peers do likewise in their turn.',
        'The group of peers leads as one team; teams below no longer notice where one function ends.',
      ],
    },
    {
      key: 'managing-ambiguity',
      name: 'Managing ambiguity',
      description: 'Acts sensibly while the problem is unclear and the facts are few, and helps others to do the same.',
      homeStageKey: 'director-of-engineering',
      indicators: [
        'Waits for the question to be made clear; taking a first small step to learn is next.',
        'Moves once someone has helped to frame the problem and to say what is known.',
        'Frames the question, names the assumptions, and picks steps that teach something whichever way they end.',
        'Steadies others: says what is decided, what is open and when it will be looked at again, and changes course openly.',
        'Is given the matters nobody can yet describe, and leaves behind leaders who can take the next one.',
      ],
    },
    {
      key: 'executive-communication',
      name: 'Executive communication',
      description: 'Tells senior executives briefly what was achieved, what is at risk and what is needed of them.',
      homeStageKey: 'director-of-engineering',
      indicators: [
        'Recounts the work in the order it happened; beginning with the outcome is next to learn.',
        'Brings a clear message after rehearsing, and loses it when the questions turn.',
        'Opens with the result and the request, fits on one page, and knows the numbers behind it.',
        'Executives decide in the meeting; bad news is heard calmly since it comes early and with options.',
        'Is asked to help others shape theirs, and the department’s reports have become shorter and better.',
      ],
    },
  ],
};
