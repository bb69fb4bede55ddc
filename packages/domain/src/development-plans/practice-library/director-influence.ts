import type { PracticesBySkill } from './practice.js';

/** For the skills of directors that reach beyond their own organisation. */
export const directorInfluencePractices: PracticesBySkill = {
  'cross-functional-leadership': [
    {
      kind: 'practice',
      en: [
        'Meet your peers of product, design and sales every two weeks with one shared list',
        'Three lines: decided, open, in the way.',
      ],
      de: [
        'Alle zwei Wochen Ihre Gegenüber aus Produkt, Design und Vertrieb treffen, mit einer gemeinsamen Liste',
        'Drei Zeilen: entschieden, offen, im Weg.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Spend a day with another function and do a piece of its work',
        'Write down what it would never have told you in a meeting.',
      ],
      de: [
        'Einen Tag in einem anderen Bereich mitarbeiten',
        'Aufschreiben, was man Ihnen in keiner Besprechung gesagt hätte.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask a leader outside engineering how working with you feels', 'Change one habit and ask again in a month.'],
      de: [
        'Eine Führungskraft außerhalb der Technik fragen, wie die Arbeit mit Ihnen ist',
        'Eine Gewohnheit ändern und in einem Monat wieder fragen.',
      ],
    },
    {
      kind: 'stretch',
      en: ['Own a goal that engineering cannot reach alone', 'With one measure that all functions accept.'],
      de: [
        'Ein Ziel verantworten, das die Technik allein nicht erreicht',
        'Mit einem Maß, das alle Bereiche annehmen.',
      ],
    },
  ],
  'managing-ambiguity': [
    {
      kind: 'practice',
      en: [
        'When the next question has no answer, write what you know, what you assume, and the next small step',
        'Within a day; look again after a week.',
      ],
      de: [
        'Bei der nächsten offenen Frage aufschreiben, was Sie wissen, was Sie annehmen und den nächsten kleinen Schritt',
        'Binnen eines Tages; nach einer Woche wieder ansehen.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Go through three decisions made with half the facts: which were right to make early?',
        'Note what would have been worth waiting for.',
      ],
      de: [
        'Drei Entscheidungen mit halbem Wissen ansehen: Welche waren früh richtig?',
        'Notieren, worauf zu warten sich gelohnt hätte.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Think aloud about an open problem with somebody calmer than you',
        'Ask them to tell you only where you hurried.',
      ],
      de: [
        'Ein offenes Problem laut mit jemandem durchdenken, der ruhiger ist als Sie',
        'Sich nur sagen lassen, wo Sie zu eilig waren.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Take a task whose goal nobody has written down yet, and write it',
        'Done when those who asked say: yes, that.',
      ],
      de: [
        'Eine Aufgabe übernehmen, deren Ziel noch niemand aufgeschrieben hat, und es aufschreiben',
        'Fertig, wenn die Auftraggebenden sagen: Ja, genau das.',
      ],
    },
  ],
  'executive-communication': [
    {
      kind: 'practice',
      en: [
        'Begin your next three messages upward with the decision you need',
        'Details below a line; ask one reader where they stopped.',
      ],
      de: [
        'Die nächsten drei Nachrichten nach oben mit der Entscheidung beginnen, die Sie brauchen',
        'Einzelheiten unter einem Strich; fragen, wo aufgehört wurde zu lesen.',
      ],
    },
    {
      kind: 'learning',
      en: ['Collect five messages that got a quick yes, and find what they share', 'Use it once this month.'],
      de: [
        'Fünf Nachrichten sammeln, die rasch ein Ja bekamen, und das Gemeinsame finden',
        'Es diesen Monat einmal anwenden.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Rehearse a two-minute version of your topic with an executive’s assistant or peer',
        'Cut what they cannot repeat.',
      ],
      de: [
        'Eine Zwei-Minuten-Fassung Ihres Themas mit jemandem aus der Nähe der Leitung proben',
        'Streichen, was nicht wiedergegeben werden kann.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Present one topic to the executive round, and answer its hardest question with a number',
        'Done when the follow-up is theirs.',
      ],
      de: [
        'Ein Thema in der Leitungsrunde vorstellen und die härteste Frage mit einer Zahl beantworten',
        'Fertig, wenn der nächste Schritt bei der Runde liegt.',
      ],
    },
  ],
};
