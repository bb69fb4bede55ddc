import type { TemplateWords } from './template-shape.js';

/** From solving to building an organisation that solves. */
export const englishIntoDirector: TemplateWords = {
  name: 'Leading through managers',
  purpose:
    'For engineering managers who will lead several teams through their managers. In twenty weeks they learn to read a problem as news about the organisation, to grow managers instead of standing in for them, and to plan with other departments.',
  outline: [
    {
      kind: 'workshop',
      title: 'Every problem is news about the organisation',
      week: 1,
      minutes: 180,
      prepare: [
        'List the last ten problems that reached your desk from your teams.',
        'Beside each: who could have solved it, and what did they lack: the right to decide, a skill, a clear border, or courage?',
      ],
      agenda: [
        '20 min: the ten on cards; sort them by cause, not by team.',
        '50 min: in threes, the largest pile: what would have to change so that the next of its kind is solved where it arises?',
        '50 min: who decides what: write five decisions, and for each one name; no two names.',
        '40 min: in pairs, say no to a problem in a way that helps the person who brings it.',
        '20 min: one change of right or border each, announced before Friday.',
      ],
      questions: ['Which problems do you like to be brought?', 'What would break if you were away for a month?'],
      worked: 'Two months later the largest pile has halved, and a manager can say which decisions are theirs.',
    },
    {
      kind: 'reading-group',
      title: 'Reading: how systems of teams get stuck',
      week: 4,
      minutes: 90,
      prepare: [
        'Read the chapters on organisations in “An Elegant Puzzle” by Will Larson.',
        'Draw your teams with what each waits for; a thick line where the waiting is longest.',
      ],
      agenda: [
        '15 min: the drawings on the wall, in silence; a dot on what surprises you.',
        '55 min: the questions below.',
        '20 min: each writes what they will leave alone for a quarter, and why.',
      ],
      questions: [
        'Which team is behind because of how it works, and which because of what it is asked?',
        'Where do you add people when what is missing is a decision?',
        'Which border between teams was right two years ago and is not now?',
        'What do you keep doing because a manager does it more slowly than you would?',
        'Which of your teams could do with being left alone?',
      ],
      worked: 'One wait between two teams is gone, and neither needed you as a go-between.',
    },
    {
      kind: 'coaching',
      title: 'Watching a manager at work',
      week: 7,
      minutes: 120,
      prepare: [
        'Agree with one of your managers that you will sit in on a meeting, silent, and why.',
        'Write down beforehand what you expect to see.',
      ],
      agenda: [
        '60 min: the meeting. You say nothing, also when asked.',
        '30 min: with the manager: what did they see, what did you see, what would they like to try?',
        '30 min: with your coach: when did you want to step in, and what would it have taken away?',
      ],
      questions: ['What can this manager do that you cannot?', 'What have you never told them that would help?'],
      worked: 'The manager names one thing that they do differently, and did not hear it from you as advice.',
    },
    {
      kind: 'peer-group',
      title: 'The bench of each of us',
      week: 10,
      minutes: 90,
      prepare: ['Write for each of your managers who could take over, how soon, and on what evidence.'],
      agenda: [
        '15 min: each names the role for which they have nobody.',
        '60 min: for each such role: whom do others see whom you do not?',
        '15 min: one lending each: who works in whose area for a quarter?',
      ],
      questions: [
        'Whose name comes up three times, and what if that person leaves?',
        'Who has been observed by nobody?',
        'What would somebody have to do to be on your list, and do they know it?',
        'Whom do you keep where they are because it is convenient?',
      ],
      worked: 'Two people work for a quarter in an area that is not their own, with a date of return.',
    },
    {
      kind: 'project',
      title: 'A plan across departments',
      week: 11,
      minutes: 2400,
      prepare: [
        'Take a goal that product, engineering and one other department share for the next half year.',
        'Find out what each of the others is measured by.',
      ],
      agenda: [
        'Weeks 1 to 2: one page: the goal, what we leave out for it, what each gives and gets.',
        'Weeks 3 to 7: a fixed half hour a fortnight with the other two; the page is changed in front of them.',
        'Week 8: present it together; one of the others does the speaking.',
      ],
      questions: ['What did you give up, and did the others notice?', 'Where did your numbers and theirs disagree?'],
      worked:
        'The three departments tell the same story without having rehearsed it, and something was left out for it.',
    },
    {
      kind: 'workshop',
      title: 'The budget of an area',
      week: 19,
      minutes: 120,
      prepare: ['Get the last year’s figures of your area from finance, and mark what you do not understand.'],
      agenda: [
        '40 min: with somebody from finance: where does the money go, and what is fixed?',
        '40 min: take away a tenth. What goes, who is told, what does it cost in two years?',
        '40 min: add a tenth. What would you buy that is not more people?',
      ],
      questions: ['Which cost would surprise your teams?'],
      worked:
        'You can explain your area’s costs on one page to somebody from another department, and they ask a good question.',
    },
  ],
};
