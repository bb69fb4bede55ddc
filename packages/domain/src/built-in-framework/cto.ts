import type { StageWithSkills } from './framework-shape.js';

/** The sixth stage: an executive of the company whose field is technology. */
export const cto: StageWithSkills = {
  stage: {
    key: 'cto',
    ordinal: 6,
    track: 'leadership',
    name: 'CTO',
    coreFocus: 'Where technology takes the company: vision, strategy, and the company’s voice outside.',
    valueSource: 'The quality of a small number of large decisions whose outcome shows only after years.',
    description:
      'You lead the company as one of its executives, and technology is what you bring to that table. You say where the field is going and where the company should stand in it, place the few large bets on platforms and architecture, decide what to build and what to buy, speak for the company to investors, customers and peers, and see to it that engineering is able to carry it all out. The craft is to stay deep enough to doubt an assumption and recognise a good bet, and high enough not to vanish into how it is built.',
    typicalSpan: 'The company and its standing in the industry; engineering is led through a VP or directors.',
    derailers: [
      {
        key: 'lost-in-technology',
        name: 'Too deep in the technology',
        description:
          'The architecture has your full attention and the business has the remainder. You are the company’s finest engineer with an executive’s title; bets get made on technical merit, and the other executives make the commercial decisions around you.',
        earlySigns: [
          'Your calendar holds more design reviews than customers.',
          'You cannot say which of your bets the chief financial officer would defend.',
          'Choices of technology arrive at the table without the reason why the business should care.',
          'Engineers wait for your verdict on matters that could be undone in a week.',
        ],
        counterMove:
          'Take one technical bet that you care about, and have a customer, a salesperson and the finance lead each tell you what it is worth; let their answers alter it.',
      },
      {
        key: 'lost-in-business',
        name: 'Too far from the technology',
        description:
          'The opposite way to go astray. Boardrooms and stages fill the year, what you know of the technology is two years old, and your engineers have noticed. They nod, and take the real decisions elsewhere; you no longer sense which assurances are thin.',
        earlySigns: [
          'You repeat your teams’ assessments without being able to probe them.',
          'Engineers stop bringing you their doubts.',
          'It is a long time since a technical fact changed your mind.',
          'Promises are made outside before anyone has asked whether they can be kept.',
        ],
        counterMove:
          'Protect half a day each week to go deep into one system with the people who build it, asking rather than directing, and let what you learn change a decision they can see.',
      },
    ],
  },
  skills: [
    {
      key: 'strategic-vision',
      name: 'Strategic vision',
      description: 'Sees where technology is taking the industry and says what position the company should take in it.',
      homeStageKey: 'cto',
      indicators: [
        'Follows the field with interest; writing down what it means for this company is next to learn.',
        'Spots relevant developments and discusses their consequences with others who decide.',
        'Keeps a written view of the coming years, with what would prove it wrong, and ties investments to it.',
        'The company moved early on something that mattered, or left a fashion alone, for reasons stated beforehand.',
        'People throughout the company take good decisions by the vision, and it is corrected openly when the world differs.',
      ],
    },
    {
      key: 'board-and-investor-relations',
      name: 'Board and investor relations',
      description:
        'Earns the confidence of board and investors by putting technology strategy in terms of the business.',
      homeStageKey: 'cto',
      indicators: [
        'Prepares material for others to present; holding the conversation is next to learn.',
        'Presents to the board with the chief executive’s help and answers questions within the own field.',
        'Links each large technical investment to growth, cost or risk, and reports later on what became of it.',
        'Investors and board members gain confidence from the conversation, in a bad quarter also.',
        'Is counsel to the board on matters well beyond technology, and widens what it asks about.',
      ],
    },
    {
      key: 'industry-leadership',
      name: 'Industry leadership',
      description: 'Speaks, writes and takes part in the wider profession so that it, and the company, gain by it.',
      homeStageKey: 'cto',
      indicators: [
        'Learns from the community quietly; giving a first talk or article back is next to learn.',
        'Shares experience now and then, with help to find what others could use of it.',
        'Speaks and writes regularly with something of substance to say, and clears the way for engineers to do so.',
        'Candidates, customers and partners come because of it; peers in other companies ask for a view.',
        'Has moved a practice or standard of the profession, and raised several other voices along the way.',
      ],
    },
    {
      key: 'crisis-leadership',
      name: 'Crisis leadership',
      description: 'Decides firmly and humanely when time is short, the stakes are high and much is unknown.',
      homeStageKey: 'cto',
      indicators: [
        'Helps others through incidents; taking the decision oneself is next to learn.',
        'Leads a contained incident with someone experienced nearby.',
        'Sets a rhythm, decides on what is known, says what is not, and looks after those who do the work.',
        'Takes the hard call early, carries it openly inside and outside, and corrects it without pride.',
        'The organisation handles its next crisis better: rehearsed roles, honest reviews, leaders who stay calm.',
      ],
    },
    {
      key: 'executive-team-dynamics',
      name: 'Executive team dynamics',
      description: 'Works well among executives: reads interests and tensions, and helps the group to decide as one.',
      homeStageKey: 'cto',
      indicators: [
        'Finds the politics distasteful or puzzling; asking what each colleague needs to succeed is next to learn.',
        'Has a working relationship with most colleagues and takes advice before difficult meetings.',
        'Settles differences in person, says the uncomfortable thing in the room, and supports what was decided outside it.',
        'Brings opponents to an agreement both defend, and is trusted by people who distrust each other.',
        'The executive team argues better and decides faster than before, and would say why.',
      ],
    },
    {
      key: 'innovation-management',
      name: 'Innovation management',
      description: 'Divides effort between the product that earns today and the search for what may earn tomorrow.',
      homeStageKey: 'cto',
      indicators: [
        'Leaves exploration to spare time; giving it a budget and an end date is next to learn.',
        'Sponsors a few experiments, which find it hard to reach the product or to be stopped.',
        'Keeps a stated share for exploration, with small stakes, dates for decision and criteria agreed in advance.',
        'Stops experiments without blame, and has carried at least one into a business that matters.',
        'Core and exploration feed one another year after year, through hard times as well.',
      ],
    },
  ],
};
