import type { SkillPractices } from '../practice.js';

/** What to do towards organisational design. */
export const organisationalDesign: SkillPractices = {
  practice: {
    first: {
      en: [
        'Draw who waits for whom in your teams this week, and remove one wait',
        'One drawing, one change, told to those it touches.',
      ],
      de: [
        'Aufzeichnen, wer diese Woche in Ihren Teams auf wen wartet, und ein Warten beseitigen',
        'Eine Zeichnung, eine Änderung, allen Betroffenen erklärt.',
      ],
    },
    next: {
      en: [
        'Ask each team once a month which decision it waits for elsewhere, and move one of them to the team',
        'Three months; done when the list is shorter than it was.',
      ],
      de: [
        'Jedes Team einmal im Monat fragen, auf welche Entscheidung es anderswo wartet, und eine dorthin verlegen',
        'Drei Monate; geschafft, wenn die Liste kürzer ist als zu Beginn.',
      ],
    },
    far: {
      en: [
        'Put an end date on every interim arrangement in your organisation, and keep it',
        'Half a year; done when none is older than it was meant to be.',
      ],
      de: [
        'Jede Übergangslösung in Ihrer Organisation mit einem Enddatum versehen und es einhalten',
        'Ein halbes Jahr; geschafft, wenn keine älter ist als gedacht.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'List for one week every question that reached you because two teams share an answer',
        'Sort by cause in an hour; talk over the largest pile with both leads.',
      ],
      de: [
        'Eine Woche lang notieren, welche Fragen zu Ihnen kamen, weil sich zwei Teams eine Antwort teilen',
        'In einer Stunde nach Ursache ordnen; den größten Stapel mit beiden Leitungen besprechen.',
      ],
    },
    next: {
      en: [
        'Write the history of the last reorganisation: what was promised, what came',
        'Talk to three people who lived through it.',
      ],
      de: [
        'Die Geschichte des letzten Umbaus schreiben: was versprochen war, was kam',
        'Mit drei Menschen sprechen, die ihn erlebt haben.',
      ],
    },
    far: {
      en: [
        'Compare your shape with that of two companies which build something similar at twice your size',
        'Two talks each; write what you would copy, what not, and when.',
      ],
      de: [
        'Ihren Aufbau mit zwei doppelt so großen Firmen vergleichen, die Ähnliches bauen',
        'Je zwei Gespräche; aufschreiben, was Sie übernähmen, was nicht und wann.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Let a manager from a neighbouring area explain their org chart as if you had never seen one',
        'Half an hour; note three reasons that are not in the picture.',
      ],
      de: [
        'Sich von einer Führungskraft nebenan deren Aufbau erklären lassen, als sähen Sie so etwas zum ersten Mal',
        'Eine halbe Stunde; drei Gründe notieren, die nicht im Bild stehen.',
      ],
    },
    next: {
      en: ['Ask a director of another area to attack your team cut', 'Bring two alternatives; keep the objections.'],
      de: [
        'Jemanden aus der Leitung eines anderen Bereichs Ihren Teamzuschnitt angreifen lassen',
        'Zwei Alternativen mitbringen; die Einwände aufheben.',
      ],
    },
    far: {
      en: [
        'Help a fellow director to rehearse the announcement of a change before those whom it hits hardest',
        'Two sittings; done when the first question after the real one is about the work.',
      ],
      de: [
        'Jemandem aus der Leitung helfen, die Ankündigung eines Umbaus vor den am härtesten Betroffenen zu proben',
        'Zweimal; geschafft, wenn die erste Frage im Ernstfall der Arbeit gilt.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Settle who decides what between two roles that overlap, together with those who hold them',
        'A page within three weeks; done when one month has passed without a quarrel about it.',
      ],
      de: [
        'Zwischen zwei überlappenden Rollen mit den Beteiligten klären, wer was entscheidet',
        'Eine Seite binnen drei Wochen; geschafft, wenn ein Monat ohne Streit darüber vergeht.',
      ],
    },
    next: {
      en: [
        'Propose a cut of two teams that gives each a goal of its own',
        'With people, moves and the first day worked out.',
      ],
      de: [
        'Einen Zuschnitt zweier Teams vorschlagen, der jedem ein eigenes Ziel gibt',
        'Mit Menschen, Wechseln und dem ersten Tag durchdacht.',
      ],
    },
    far: {
      en: [
        'Carry a change of structure through from first talk to sixth month, and report honestly on it',
        'Done when you have named what you would undo, and undone it.',
      ],
      de: [
        'Einen Umbau vom ersten Gespräch bis zum sechsten Monat verantworten und ehrlich darüber berichten',
        'Geschafft, wenn Sie genannt haben, was Sie zurücknähmen, und es zurückgenommen ist.',
      ],
    },
  },
};
