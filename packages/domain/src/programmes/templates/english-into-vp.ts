import type { TemplateWords } from './template-shape.js';

/** From running well to choosing what to run. */
export const englishIntoVp: TemplateWords = {
  name: 'From area to company',
  purpose:
    'For directors who will carry the results of the whole of engineering. In twenty-four weeks they learn to argue in money and customers, to choose what not to do, to be a colleague to the other executives, and to leave the running to their directors.',
  outline: [
    {
      kind: 'external-course',
      title: 'Finance for people who decide',
      week: 1,
      minutes: 960,
      prepare: [
        'Choose a course of about two days that works with balance sheet, income statement and cash flow of a real company.',
        'Bring last year’s figures of your own company and three questions to which you would like an answer.',
      ],
      agenda: [
        'Day one: how money comes in, where it stays, what a promise to a customer costs.',
        'Day two: your three questions; one page on what engineering adds to and takes from each line.',
      ],
      questions: ['Which figure would you watch if you could see only one a month?'],
      worked:
        'You can say in two minutes how your company earns money and what would hurt it most, and finance agrees.',
    },
    {
      kind: 'workshop',
      title: 'What we do not do',
      week: 4,
      minutes: 180,
      prepare: [
        'List everything that your area has promised for the next half year, with the people it takes.',
        'Mark what nobody would miss within a year.',
      ],
      agenda: [
        '30 min: the diagnosis: what is the one obstacle that matters most now?',
        '60 min: in pairs, a policy in one sentence that rules something out.',
        '60 min: strike from the list until a third of the people are free; defend it against somebody who plays sales.',
        '30 min: how the teams whose work stops hear of it, and from whom.',
      ],
      questions: ['Whose favourite have you not touched?', 'What must be true for this to be wrong?'],
      worked:
        'Something that was promised has been stopped, those concerned heard it first from you, and the people work on the obstacle.',
    },
    {
      kind: 'reading-group',
      title: 'Reading: a strategy or a wish list',
      week: 7,
      minutes: 90,
      prepare: [
        'Read the first part of “Good Strategy Bad Strategy” by Richard Rumelt.',
        'Bring your area’s strategy and strike out every sentence that would also be true of a competitor.',
      ],
      agenda: [
        '15 min: how much is left of each page?',
        '55 min: the questions below.',
        '20 min: each writes the diagnosis of their area in three sentences without a single verb of hope.',
      ],
      questions: [
        'Which obstacle do all of us know and none of us writes down?',
        'What follows from your strategy for the work of next Tuesday?',
        'Whom would it disappoint?',
        'Which advantage do we have that others could not buy within two years?',
        'When did you last change your mind about direction, and how did others learn of it?',
      ],
      worked:
        'The new page is shorter than the old one, rules something out, and two executives can repeat its diagnosis.',
    },
    {
      kind: 'coaching',
      title: 'First team: the executives beside you',
      week: 10,
      minutes: 90,
      prepare: [
        'Write for each executive: what are they measured by, what do they fear this year, what have they ever asked of you?',
        'Ask one of them what engineering makes hard for them.',
      ],
      agenda: [
        '30 min: where do you act for your area against the company?',
        '40 min: prepare one conversation in which you give something away first.',
        '20 min: which topics do you take out of the meeting of all and settle beforehand, and which must not be?',
      ],
      questions: ['Who would ask you for advice outside your field?', 'What do you not say in that round?'],
      worked:
        'An executive has asked you about something that is not engineering, and you have changed a plan because of one of them.',
    },
    {
      kind: 'project',
      title: 'A business case that you would vote against',
      week: 12,
      minutes: 2400,
      prepare: [
        'Take an investment of engineering of more than half a year.',
        'Find somebody from finance and somebody from sales who will work on it with you.',
      ],
      agenda: [
        'Weeks 1 to 3: three scenarios, with what each assumes; the assumption that matters most is tried on real customers.',
        'Weeks 4 to 6: the case against it, written as well as the case for it.',
        'Weeks 7 to 8: present both to the executives and let them decide; then say when you will look again.',
      ],
      questions: ['Which number did you hope nobody would ask about?', 'What would make you stop half-way?'],
      worked:
        'A decision was made on both cases, there is a date on which its main assumption is checked, and it was checked.',
    },
    {
      kind: 'peer-group',
      title: 'Leaving it to the directors',
      week: 18,
      minutes: 90,
      prepare: ['Bring one decision of the last month that you took and that one of your directors could have taken.'],
      agenda: [
        '60 min: the decisions: what did you know that they did not, and why did they not?',
        '30 min: one decision each that will never come to you again; how will you bear it when it goes otherwise?',
      ],
      questions: [
        'Which meeting would be better without you?',
        'What do your directors believe that you want, wrongly?',
        'How do they learn what the executives discussed, and how soon?',
        'What have you praised lately, and what did that teach?',
      ],
      worked:
        'A director has decided something otherwise than you would have, and you have stood by it in front of others.',
    },
  ],
};
