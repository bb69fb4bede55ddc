import type { TemplateWords } from './template-shape.js';

/** From one’s own code to the direction of a team. */
export const englishIntoTechLead: TemplateWords = {
  name: 'First steps as a tech lead',
  purpose:
    'For engineers who are about to lead the technical work of a team, or have just begun. In twelve weeks they learn to split large work, to decide in writing, to give the interesting work away, and to be useful without being the fastest hand.',
  outline: [
    {
      kind: 'workshop',
      title: 'Splitting work that is too big',
      week: 1,
      minutes: 150,
      prepare: [
        'Bring one real piece of work that your team expects to take more than a month.',
        'Write in five lines what would be different for a user when it is done.',
        'Ask one person who will build it what worries them most.',
      ],
      agenda: [
        '15 min: each says in two sentences what they brought and what would be the first thing to break.',
        '35 min: alone, cut the work into slices that each can be shown to somebody within a week.',
        '50 min: in pairs, take one another’s slices apart: which one hides the risk, which one could be left out?',
        '30 min: three of them on the wall; the group names the slice to begin with and why.',
        '20 min: each writes who will build which slice and what that person will learn from it.',
      ],
      questions: [
        'Which slice proves that the whole can work?',
        'What did you keep for yourself, and would the team say that it had to be you?',
      ],
      worked:
        'Two weeks later the first slice has been shown to somebody outside the team, and it was not you who built it.',
    },
    {
      kind: 'reading-group',
      title: 'Reading: what a tech lead is there for',
      week: 3,
      minutes: 75,
      prepare: [
        'Read the chapter on tech leads in “The Manager’s Path” by Camille Fournier.',
        'Mark one sentence you agree with, and one that does not fit how your team works.',
        'Look into last week’s calendar: count the hours in which only you could have done what you did.',
      ],
      agenda: [
        '10 min: round of marked sentences, without discussion.',
        '45 min: the questions below; a different person asks each of them.',
        '20 min: each names one thing that somebody else will lead from next week on, and tells them before the next meeting.',
      ],
      questions: [
        'When did you last settle a discussion by speaking first, and what was lost?',
        'Which decisions does your team believe to be yours that you would rather were theirs?',
        'How would somebody notice that a team has a good tech lead if that person were away for two weeks?',
        'What is the most interesting work that you have on your desk? Who would grow by it?',
        'Whose opinion do you hear last, and what would you have to do to hear it first?',
      ],
      worked: 'Each has handed on one piece of work that they would have liked to keep, and the person knows why.',
    },
    {
      kind: 'coaching',
      title: 'One decision, written down',
      week: 5,
      minutes: 60,
      prepare: [
        'Pick a decision that your team must make within a month.',
        'Write one page: the question, three options, what each costs in a year, what you propose, what would change your mind.',
        'Send it to your coach two days before.',
      ],
      agenda: [
        '10 min: the coach says what they understood, without the page.',
        '30 min: the two weakest sentences; what does somebody believe who disagrees?',
        '20 min: who needs to read it, in which order, and by when they can object.',
      ],
      questions: ['Which option did you not write down, and why?', 'What will you do if nobody answers?'],
      worked:
        'The page was read by at least three people, one of them objected, and the team can say what was decided.',
    },
    {
      kind: 'peer-group',
      title: 'Three cases from this month',
      week: 7,
      minutes: 90,
      prepare: [
        'Choose a situation of the last four weeks in which you were unsure; write it down in half a page without names.',
        'Put one honest question at its end, the one you would like an answer to.',
      ],
      agenda: [
        '5 min: choose three cases by show of hands; what is said here stays here.',
        '25 min for each: 5 to tell, 8 to ask, 8 in which the others think aloud while you listen, 4 to say what you take along.',
        '10 min: what do the three have in common?',
      ],
      questions: [
        'What would you advise a friend in this situation?',
        'What did you do so as not to disappoint somebody?',
        'Which part of this is yours to solve, and which is not?',
        'What is the smallest thing that you could try before Friday?',
      ],
      worked: 'Everyone whose case was heard can tell at the next meeting what they tried and what came of it.',
    },
    {
      kind: 'project',
      title: 'Lead a change that crosses two teams',
      week: 8,
      minutes: 1200,
      prepare: [
        'Agree with your manager on a change that two teams need and that neither can make alone; small enough for five weeks.',
        'Find the counterpart in the other team and agree on who decides what.',
        'Tell both teams how they will notice progress.',
      ],
      agenda: [
        'Week 1: the one-page decision, with the counterpart’s name beside yours.',
        'Weeks 2 to 4: a ten-line note to both teams every Friday: done, next, what worries me.',
        'Week 5: show it to the people who will live with it; ask both teams what they would do differently.',
      ],
      questions: [
        'What did you leave undone so that somebody else could do it?',
        'Where did you need authority, and where did you only think so?',
      ],
      worked:
        'The change is in use in both teams, and each team names somebody other than you as the one who did most of it.',
    },
    {
      kind: 'workshop',
      title: 'Looking back, and what comes next',
      week: 12,
      minutes: 90,
      prepare: [
        'Ask three people: what should I go on doing, what should I do less, what surprised you?',
        'Read again what you wrote in week 1.',
      ],
      agenda: [
        '20 min: alone, a letter to whoever begins this programme next: one mistake worth making early.',
        '40 min: in threes, the answers of those you asked, and what you make of them.',
        '30 min: one promise each for the next quarter, with the person who will ask about it.',
      ],
      questions: ['What can your team do now that it could not twelve weeks ago?'],
      worked: 'Every participant has a next step in their development plan with a date and a person beside it.',
    },
  ],
};
