import type { SkillPractices } from '../practice.js';

/** What to do towards cross functional leadership. */
export const crossFunctionalLeadership: SkillPractices = {
  practice: {
    first: {
      en: [
        'Before you bring a wish to another function, ask what it is working on this month',
        'Every time for six weeks; done when one of your wishes has changed because of it.',
      ],
      de: [
        'Bevor Sie einen Wunsch an einen anderen Bereich richten, fragen, woran dort diesen Monat gearbeitet wird',
        'Sechs Wochen lang jedes Mal; geschafft, wenn ein Wunsch sich dadurch geändert hat.',
      ],
    },
    next: {
      en: [
        'Meet your peers of product, design and sales every two weeks with one shared list',
        'Three lines: decided, open, in the way.',
      ],
      de: [
        'Alle zwei Wochen Ihre Gegenüber aus Produkt, Design und Vertrieb treffen, mit einer gemeinsamen Liste',
        'Drei Zeilen: entschieden, offen, im Weg.',
      ],
    },
    far: {
      en: [
        'Give away credit in public once a week for something that another function made possible',
        'A quarter; done when they begin to do the same for you.',
      ],
      de: [
        'Einmal die Woche öffentlich würdigen, was ein anderer Bereich möglich gemacht hat',
        'Ein Quartal; geschafft, wenn man dort beginnt, es Ihnen gleichzutun.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Learn the three figures by which your closest partner function is judged',
        'One talk; read them every month and ask about the one that moved.',
      ],
      de: [
        'Die drei Zahlen kennenlernen, an denen Ihr engster Partnerbereich gemessen wird',
        'Ein Gespräch; sie jeden Monat lesen und nach der fragen, die sich bewegt hat.',
      ],
    },
    next: {
      en: [
        'Spend a day with another function and do a piece of its work',
        'Write down what it would never have told you in a meeting.',
      ],
      de: [
        'Einen Tag in einem anderen Bereich mitarbeiten',
        'Aufschreiben, was man Ihnen in keiner Besprechung gesagt hätte.',
      ],
    },
    far: {
      en: [
        'Follow one customer through all functions, from first advert to first complaint',
        'A week; show the whole round the place where nobody was in charge.',
      ],
      de: [
        'Einer Kundin oder einem Kunden durch alle Bereiche folgen, von der ersten Anzeige bis zur ersten Beschwerde',
        'Eine Woche; der ganzen Runde die Stelle zeigen, an der niemand zuständig war.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask a manager in product how they like bad news to reach them',
        'A quarter of an hour; use that way the next time, and ask how it was.',
      ],
      de: [
        'Jemanden aus dem Produkt fragen, wie schlechte Nachrichten dort am besten ankommen',
        'Eine Viertelstunde; beim nächsten Mal so vorgehen und fragen, wie es war.',
      ],
    },
    next: {
      en: ['Ask a leader outside engineering how working with you feels', 'Change one habit and ask again in a month.'],
      de: [
        'Eine Führungskraft außerhalb der Technik fragen, wie die Arbeit mit Ihnen ist',
        'Eine Gewohnheit ändern und in einem Monat wieder fragen.',
      ],
    },
    far: {
      en: [
        'Exchange one manager for a month with another function, and coach the one who comes to you',
        'Done when both bring home a custom that stays.',
      ],
      de: [
        'Für einen Monat eine Führungskraft mit einem anderen Bereich tauschen und die kommende begleiten',
        'Geschafft, wenn beide eine Gewohnheit mitbringen, die bleibt.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Lead a small piece of work with one person from each of three functions',
        'Four weeks, one shared page; done when all three would do it again with you.',
      ],
      de: [
        'Eine kleine Arbeit mit je einer Person aus drei Bereichen leiten',
        'Vier Wochen, eine gemeinsame Seite; geschafft, wenn alle drei es wieder mit Ihnen täten.',
      ],
    },
    next: {
      en: [
        'Bring one process that crosses three functions to half its length, together with their leads',
        'A quarter; done when the figure has held for two months.',
      ],
      de: [
        'Einen Ablauf über drei Bereiche mit deren Leitungen auf die halbe Dauer bringen',
        'Ein Quartal; geschafft, wenn die Zahl zwei Monate lang hält.',
      ],
    },
    far: {
      en: ['Own a goal that engineering cannot reach alone', 'With one measure that all functions accept.'],
      de: [
        'Ein Ziel verantworten, das die Technik allein nicht erreicht',
        'Mit einem Maß, das alle Bereiche annehmen.',
      ],
    },
  },
};
