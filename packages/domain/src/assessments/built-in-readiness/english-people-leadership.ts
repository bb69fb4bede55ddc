import type { WordsBySkill } from './readiness-shape.js';

/** People leadership, in English. */
export const englishPeopleLeadership: WordsBySkill = {
  'teaching-code-review': {
    self: 'What do people take away from my code reviews?',
    others: 'What do people take away from their code reviews?',
    anchors: [
      'Reviews find mistakes; saying why something matters would be new.',
      'There are reasons with some remarks, and small matters get as much room as large ones.',
      'The author learns something they use again, and knows what must change and what is taste.',
      'People ask for these reviews, and the same remark is seldom needed twice.',
      'The whole team reviews this way, and newcomers learn the code base through it.',
    ],
  },
  'mentoring-engineers': {
    self: 'How do I help less experienced engineers to grow?',
    others: 'How do they help less experienced engineers to grow?',
    anchors: [
      'Questions are answered when asked; following one person’s growth would be new.',
      'Help is gladly given, and often ends with the helper at the keyboard.',
      'A question comes back before an answer does, and the person leaves with a next step of their own.',
      'People take on harder work after a few months, and can say what they learnt here.',
      'Those who were helped are now helping others.',
    ],
  },
  'technical-feedback': {
    self: 'How do I tell people what I think of their work?',
    others: 'How do they tell people what they think of their work?',
    anchors: [
      'Doubts stay unsaid or come as hints; saying one thing plainly would be new.',
      'Feedback comes when asked for, and so gently that the point may get lost.',
      'What was seen and what it caused is said soon, in private, with a suggestion to try.',
      'Praise is as exact as criticism, work visibly changes, and people still like to come.',
      'Seniors ask for it too, and the team tells each other such things freely.',
    ],
  },
  'psychological-safety': {
    self: 'What happens around me when somebody admits a mistake or disagrees?',
    others: 'What happens around them when somebody admits a mistake or disagrees?',
    anchors: [
      'Bad news arrives late; thanking the person who brings it would be new.',
      'Questions are welcome on good days, and under pressure the tone becomes sharper.',
      'Mistakes are looked at without looking for someone to blame, beginning with one’s own share.',
      'The newest person contradicts the most senior, and near misses are told without being asked for.',
      'It stays this way when people leave, and other teams have taken up the habits.',
    ],
  },
  hiring: {
    self: 'How do I bring new people into the team?',
    others: 'How do they bring new people into the team?',
    anchors: [
      'There was a seat in some interviews; leading one vacancy from start to end would be new.',
      'Interviews follow a guide and notes are written the same day, with help for advert and offer.',
      'The advert says what the work is, everyone is asked the same things, and each candidate gets an honest answer.',
      'Hard positions are filled from a varied field, and most people hired are still glad a year later.',
      'Hiring has become better beyond the team, with trained interviewers and candidates who recommend us.',
    ],
  },
  'one-to-ones': {
    self: 'What are my one-to-one conversations like?',
    others: 'What are their one-to-one conversations like?',
    anchors: [
      'Conversations come about when there is a reason; a fixed hour for each person would be new.',
      'They take place regularly, and tend to become a report on tasks.',
      'They are kept, the other person’s topics come first, and last time’s promises are remembered.',
      'Doubts, conflicts and thoughts of leaving come up early enough to do something.',
      'People who moved on still call for advice, and other managers learn here how it is done.',
    ],
  },
  'performance-management': {
    self: 'How do people know what I expect and where they stand?',
    others: 'How do people know what they expect and where they stand?',
    anchors: [
      'Expectations are hoped to be understood; saying them aloud would be new.',
      'There are goals for each person, and hard conversations are held with someone’s support.',
      'Everyone can say what is expected of them, and no review holds a surprise.',
      'When work falters it is said within weeks, kindly and in writing, and followed to a good end.',
      'The team upholds its own standards, and other managers bring their hardest cases here.',
    ],
  },
  'career-development': {
    self: 'How do I help people towards the work they hope for?',
    others: 'How do they help people towards the work they hope for?',
    anchors: [
      'Careers come up once a year; asking what somebody hopes for would be new.',
      'Each person’s wishes are known, and some have the beginnings of a plan.',
      'Everyone has a plan that is alive, and work is handed out with it in mind even when that is slower.',
      'People move up from here into larger roles or other teams, and were helped to go.',
      'It is known as a place where leaders come from, and others have taken over how it is done.',
    ],
  },
  'talent-strategy': {
    self: 'How do I make sure that there is a next generation of leaders?',
    others: 'How do they make sure that there is a next generation of leaders?',
    anchors: [
      'A successor is looked for when somebody leaves; looking ahead would be new.',
      'Some possible successors are in mind, and few of them know it.',
      'For each important role somebody is growing on purpose, with real tasks and an honest word on the distance.',
      'Vacancies are mostly filled from within, and people who were long overlooked are among them.',
      'Managers grow their own successors without being asked, and rather lose someone upwards than keep them.',
    ],
  },
  'culture-at-scale': {
    self: 'How do I keep good habits alive among people I seldom meet?',
    others: 'How do they keep good habits alive among people they seldom meet?',
    anchors: [
      'The own circle works well; reaching people beyond it would be new.',
      'Values are written and spoken of, and what gets rewarded does not always fit them.',
      'It shows in who is promoted, what is praised and what is stopped; newcomers can tell what counts here.',
      'Teams far away work by the same standards, and unwelcome truths find their way up.',
      'The habits renew themselves, and people correct each other and their leaders kindly.',
    ],
  },
};
