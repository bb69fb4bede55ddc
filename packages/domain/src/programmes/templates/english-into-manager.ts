import type { TemplateWords } from './template-shape.js';

/** From one’s own results to those of a team. */
export const englishIntoManager: TemplateWords = {
  name: 'Becoming an engineering manager',
  purpose:
    'For tech leads who take over a team, or wish to find out whether they would like to. In sixteen weeks they hold real one-to-ones, give feedback that lands, hire with care, and get through the months in which one feels of little use.',
  outline: [
    {
      kind: 'workshop',
      title: 'One-to-ones that belong to the other person',
      week: 1,
      minutes: 150,
      prepare: [
        'Write down for each person of your team: what do they want from the coming year? Leave the line empty where you do not know.',
        'Ask two of them what a useful conversation with you would have to contain.',
      ],
      agenda: [
        '20 min: the empty lines. What would you have to ask to fill them?',
        '40 min: in pairs, the first ten minutes of a one-to-one; whoever listens may ask and must not advise.',
        '40 min: the same once more with a person who says that everything is fine.',
        '30 min: an agenda of your own, of three questions at most, and where notes are kept so that both can read them.',
        '20 min: which one-to-one have you moved most often? Put it back for the rest of the year.',
      ],
      questions: ['How much of the time did you speak?', 'What did you not hear because you were solving already?'],
      worked:
        'For four weeks no one-to-one was moved because of a deadline, and each person has brought a topic of their own.',
    },
    {
      kind: 'reading-group',
      title: 'Reading: where the worth of a manager comes from',
      week: 3,
      minutes: 75,
      prepare: [
        'Read the part on managerial output in “High Output Management” by Andrew S. Grove.',
        'Write down three results of your team of the last month that were not yours and that you made more likely.',
        'Note the hour of the last week in which you felt of least use.',
      ],
      agenda: [
        '10 min: the hours of least use, one sentence each; nobody comforts anybody.',
        '45 min: the questions below.',
        '20 min: each says what they will stop counting as a good day.',
      ],
      questions: [
        'What do you do in a week that raises the work of at least three others?',
        'Which of your skills does your team no longer need from you?',
        'When did you last answer a technical question that somebody else in the room could have answered?',
        'What would you tell your manager about the first months if there were no price on it?',
        'How will you notice that the dip is behind you?',
      ],
      worked:
        'Everyone can name a result of the team that they caused without touching it, and has told their manager how it feels.',
    },
    {
      kind: 'workshop',
      title: 'Feedback within the week',
      week: 5,
      minutes: 120,
      prepare: [
        'Name one thing that you would have liked to say to somebody in the last month and did not.',
        'Write what you saw and heard, as a camera would have recorded it, in three lines.',
      ],
      agenda: [
        '15 min: what we saw beside what we made of it; strike out every word that a camera could not record.',
        '45 min: in threes, say it; the third says what arrived.',
        '30 min: the other way round: ask for feedback in such a way that somebody would give it.',
        '30 min: when, where and how you will say the real thing before Friday.',
      ],
      questions: [
        'What does it cost the person not to know?',
        'What do you fear will happen, and how often has it happened?',
      ],
      worked: 'The real conversation was held within the week, and both remember the same agreement.',
    },
    {
      kind: 'coaching',
      title: 'The conversation put off longest',
      week: 8,
      minutes: 60,
      prepare: [
        'Bring the conversation that you have put off for longest, and what you would like to be true a month after it.',
      ],
      agenda: [
        '15 min: tell it from the other person’s side first.',
        '30 min: the opening sentence, said aloud until it is short; then the answer you fear.',
        '15 min: the day, the place, and to whom you will talk afterwards.',
      ],
      questions: ['What is your own part in it?', 'What do you want to keep, whatever comes out?'],
      worked: 'The conversation has taken place, and the person still talks to you about what matters to them.',
    },
    {
      kind: 'project',
      title: 'Hire somebody who is better than you at something',
      week: 9,
      minutes: 1500,
      prepare: [
        'Agree on a role with your manager, or sit beside a colleague who hires.',
        'Write what the person will have done after half a year, before writing what they must know.',
      ],
      agenda: [
        'Week 1: the advertisement, read by two people who are not engineers.',
        'Weeks 2 to 5: interviews in a fixed form; each notes evidence before anybody speaks.',
        'Week 6: the decision in writing, with what was seen for it and against it; a friendly, true answer to everybody else.',
      ],
      questions: ['Whom did you like at once, and what did you not ask because of that?', 'What did the process miss?'],
      worked:
        'The decision can be followed from its notes by somebody who was not there, and everybody turned down has had an answer.',
    },
    {
      kind: 'peer-group',
      title: 'Managers among themselves',
      week: 12,
      minutes: 90,
      prepare: ['Bring one case from your team without names, and what you have tried so far.'],
      agenda: [
        '5 min: what is said here stays here.',
        '75 min: three cases of 25 minutes: tell, ask, listen to the others thinking, say what you take along.',
        '10 min: who calls whom before the next meeting?',
      ],
      questions: [
        'What does the person in your case know of what you have just told us?',
        'What would a good week look like in this team?',
        'Which promise did you make that you cannot keep?',
        'What did you do yourself that somebody else could have learned from?',
      ],
      worked: 'Two people of the group have talked between the meetings without anybody having organised it.',
    },
  ],
};
