import type { TemplateWords } from './template-shape.js';

/** From the results of engineering to the future of the company. */
export const englishIntoCto: TemplateWords = {
  name: 'Answering for technology',
  purpose:
    'For vice presidents who may one day answer for a company’s technology before its board and its market. In twenty-six weeks they practise long views, speaking with a board, governing risk, and telling outside what the company believes.',
  outline: [
    {
      kind: 'workshop',
      title: 'Five years, three futures',
      week: 1,
      minutes: 240,
      prepare: [
        'Name two forces that could change your market within five years and that you do not control.',
        'Ask a customer, somebody who sells and somebody under thirty what they think will be taken for granted by then.',
      ],
      agenda: [
        '45 min: the forces on the wall; choose the two that are least certain and matter most.',
        '75 min: three futures in groups, each written as a page of a newspaper of that year.',
        '75 min: what would we be glad to have begun now in each of them? What only in one?',
        '45 min: early signs: what would you have to see in which month to believe in one of them?',
      ],
      questions: [
        'Which future does our present plan assume without saying so?',
        'What do we believe because it suits us?',
      ],
      worked:
        'There is a list of five early signs with a person who looks each month, and one small bet that pays in two futures.',
    },
    {
      kind: 'reading-group',
      title: 'Reading: choices that fit together',
      week: 5,
      minutes: 90,
      prepare: [
        'Read “Playing to Win” by A. G. Lafley and Roger Martin up to the chapter on capabilities.',
        'Write your company’s answer to each of the five choices from memory, then compare it with what is published.',
      ],
      agenda: [
        '15 min: where do memory and paper differ?',
        '55 min: the questions below.',
        '20 min: one sentence on what technology must be able to do that follows from the choices, and one that does not.',
      ],
      questions: [
        'Which capability do we have for a choice that was made long ago?',
        'Where does technology decide what the company can choose at all?',
        'What would we build ourselves if we could build only one thing?',
        'Which customer would we rather not have?',
        'What would our chief executive say is your job, and what would your directors say?',
      ],
      worked: 'The chief executive and you describe the role of technology in the same two sentences.',
    },
    {
      kind: 'external-course',
      title: 'Boards, and what they owe',
      week: 8,
      minutes: 960,
      prepare: [
        'Choose a course for directors of companies that covers duties, risk, audit and questions of security.',
        'Read the last three papers that went to your board about technology.',
      ],
      agenda: [
        'Day one: what a board answers for, what it needs to know and when it is too late.',
        'Day two: rewrite one of the three papers in two pages, for somebody who has six minutes.',
      ],
      questions: ['What would a board have wanted to know a year earlier?'],
      worked:
        'The next paper to your board fits on two pages, names one risk that had not been named, and asks for one decision.',
    },
    {
      kind: 'coaching',
      title: 'Six minutes before the board',
      week: 12,
      minutes: 120,
      prepare: ['Prepare a topic on which the board must decide; two pages and no slides.'],
      agenda: [
        '10 min: six minutes of speaking, four of silence while the others note questions.',
        '60 min: the questions; the coach asks the same one three times in other words.',
        '50 min: which answer was too long, which one did you owe, where did you defend yourself?',
      ],
      questions: [
        'When did you stop being an engineer in that room, and when should you have been one?',
        'What did you promise?',
      ],
      worked:
        'In the real meeting the board spent its time on the decision, and nothing that you said had to be corrected later.',
    },
    {
      kind: 'project',
      title: 'Say outside what the company believes',
      week: 14,
      minutes: 1800,
      prepare: [
        'Choose a claim about technology that your company holds and others doubt.',
        'Find the colleague who doubts it most, and ask them to read along.',
      ],
      agenda: [
        'Weeks 1 to 3: the claim with its evidence, and what speaks against it, in four pages.',
        'Weeks 4 to 6: talk to five customers and two competitors’ users about it; change what does not hold.',
        'Weeks 7 to 10: publish it or speak about it; be there for the questions.',
      ],
      questions: ['What did you learn that changes a plan at home?', 'What would you be sorry to read in five years?'],
      worked: 'Somebody outside has answered with an argument, and something in the company’s plan was changed by it.',
    },
    {
      kind: 'peer-group',
      title: 'Alone at the top, together',
      week: 20,
      minutes: 120,
      prepare: ['Bring a decision that is yours alone, and that you have talked over with nobody yet.'],
      agenda: [
        '10 min: what is said here stays here.',
        '90 min: three decisions of 30 minutes: tell, ask, listen, say what you take along.',
        '20 min: who could do your job in two years, and what would you have to stop doing for that?',
      ],
      questions: [
        'Whom do you tell when you do not know?',
        'What will you be asked about in three years that you decide now without noticing?',
        'Which of your convictions is older than ten years?',
        'Who tells you when you are wrong, and when did they last do so?',
      ],
      worked:
        'Each has named a person who could succeed them, has told that person, and has handed over one thing that hurt.',
    },
  ],
};
