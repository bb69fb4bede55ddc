import type { SkillPractices } from '../practice.js';

/** What to do towards stakeholder communication. */
export const stakeholderCommunication: SkillPractices = {
  practice: {
    first: {
      en: [
        'Map the ten people your work touches and when each last heard from you',
        'Write to the three who waited longest.',
      ],
      de: [
        'Die zehn Menschen aufschreiben, die Ihre Arbeit berührt, und wann sie zuletzt von Ihnen hörten',
        'Den dreien schreiben, die am längsten gewartet haben.',
      ],
    },
    next: {
      en: [
        'Say at the top of each message who has to do what by when, or that nobody has to',
        'For six weeks; done when no reminder was needed in two of them.',
      ],
      de: [
        'Zu Beginn jeder Nachricht sagen, wer was bis wann tun muss, oder dass niemand etwas tun muss',
        'Sechs Wochen; geschafft, wenn in zweien keine Erinnerung nötig war.',
      ],
    },
    far: {
      en: [
        'Ask your three most critical stakeholders every month what they would tell others about your team',
        'A quarter; done when one of them defends you unasked.',
      ],
      de: [
        'Die drei kritischsten Beteiligten jeden Monat fragen, was sie anderen über Ihr Team sagen würden',
        'Ein Quartal; geschafft, wenn jemand von ihnen Sie ungefragt verteidigt.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Collect the last ten questions that stakeholders asked your team, and what they were really about',
        'One hour; answer the most frequent one before it is asked again.',
      ],
      de: [
        'Die letzten zehn Fragen von Beteiligten an Ihr Team sammeln und worum es eigentlich ging',
        'Eine Stunde; die häufigste beantworten, bevor sie wieder kommt.',
      ],
    },
    next: {
      en: ['Ask two stakeholders which of your messages they skip, and why', 'Change the next one accordingly.'],
      de: [
        'Zwei Beteiligte fragen, welche Ihrer Nachrichten sie überspringen und warum',
        'Die nächste entsprechend ändern.',
      ],
    },
    far: {
      en: [
        'Learn how your largest stakeholder is measured, and rewrite your goals in those terms',
        'Two talks and one page; done when they use your page in a meeting of their own.',
      ],
      de: [
        'Herausfinden, woran Ihr wichtigster Beteiligter gemessen wird, und die eigenen Ziele so fassen',
        'Zwei Gespräche, eine Seite; geschafft, wenn Ihre Seite in dessen Runden benutzt wird.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Go with your manager to a meeting where interests collide',
        'Afterwards, tell each other what each side really wanted.',
      ],
      de: [
        'Mit Ihrer Führungskraft in eine Runde gehen, in der Interessen aufeinandertreffen',
        'Danach einander sagen, was jede Seite eigentlich wollte.',
      ],
    },
    next: {
      en: [
        'Rehearse the message you dread with somebody from the other side’s department',
        'A quarter of an hour; remove every word that made them stop.',
      ],
      de: [
        'Die Nachricht, vor der Ihnen graut, mit jemandem aus der betroffenen Abteilung proben',
        'Eine Viertelstunde; jedes Wort streichen, bei dem gestutzt wurde.',
      ],
    },
    far: {
      en: [
        'Hand a difficult stakeholder over to a colleague, and be their sparring partner for a quarter',
        'Every other week; done when the stakeholder calls them first.',
      ],
      de: [
        'Schwierige Beteiligte an jemanden übergeben und ein Quartal lang im Hintergrund mitdenken',
        'Alle zwei Wochen; geschafft, wenn dort zuerst angerufen wird.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Write and send your team’s monthly note to the people who depend on it',
        'Half a page; after the second one, ask two readers what they skipped.',
      ],
      de: [
        'Die Monatsnotiz Ihres Teams an alle schreiben, die darauf angewiesen sind',
        'Eine halbe Seite; nach der zweiten zwei Lesende fragen, was sie übersprangen.',
      ],
    },
    next: {
      en: ['Bring bad news early, with two ways on, to those whom it hurts', 'Done when they choose one of them.'],
      de: [
        'Eine schlechte Nachricht früh überbringen, mit zwei Wegen, an die, die sie trifft',
        'Fertig, wenn sie einen davon wählen.',
      ],
    },
    far: {
      en: [
        'Bring three stakeholders with opposing wishes to one order of priorities that they sign together',
        'Six weeks; done when it has outlived the first urgent request.',
      ],
      de: [
        'Drei Beteiligte mit gegensätzlichen Wünschen zu einer gemeinsam unterschriebenen Reihenfolge bringen',
        'Sechs Wochen; geschafft, wenn sie die erste dringende Bitte überstanden hat.',
      ],
    },
  },
};
