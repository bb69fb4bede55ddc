import type { SkillPractices } from '../practice.js';

/** What to do towards strategic planning. */
export const strategicPlanning: SkillPractices = {
  practice: {
    first: {
      en: [
        'Ask before each larger piece of work which goal of the company it serves, and write the answer on top',
        'Six weeks; done when one piece was dropped for want of an answer.',
      ],
      de: [
        'Vor jeder größeren Arbeit fragen, welchem Ziel des Unternehmens sie dient, und die Antwort obenan schreiben',
        'Sechs Wochen; geschafft, wenn eine Arbeit mangels Antwort entfiel.',
      ],
    },
    next: {
      en: [
        'Write the next half year as three bets, each with what would prove it wrong',
        'Read it aloud to your teams and take their questions.',
      ],
      de: [
        'Das nächste Halbjahr als drei Wetten aufschreiben, jede mit dem, was sie widerlegt',
        'Den Teams vorlesen und Fragen beantworten.',
      ],
    },
    far: {
      en: [
        'Hold a monthly hour in which one assumption of the plan is put to the test by those who doubt it',
        'Half a year; done when the plan has been changed twice because of it.',
      ],
      de: [
        'Jeden Monat eine Stunde lang eine Annahme des Plans von denen prüfen lassen, die sie bezweifeln',
        'Ein halbes Jahr; geschafft, wenn der Plan deshalb zweimal geändert wurde.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Hold last year’s plan against what happened, line by line',
        'Name the line that should have been dropped first.',
      ],
      de: [
        'Den Plan des letzten Jahres Zeile für Zeile mit dem Geschehenen vergleichen',
        'Die Zeile nennen, die man zuerst hätte streichen sollen.',
      ],
    },
    next: {
      en: [
        'Read the plans of two neighbouring areas and mark where they need you without saying so',
        'One afternoon; settle two of the marks before the quarter begins.',
      ],
      de: [
        'Die Pläne zweier Nachbarbereiche lesen und markieren, wo man Sie stillschweigend braucht',
        'Ein Nachmittag; zwei der Stellen vor Quartalsbeginn klären.',
      ],
    },
    far: {
      en: [
        'Write the plan of a competitor for the next two years from what is public',
        'A week with one colleague; present it as if you worked there, and take the hardest question home.',
      ],
      de: [
        'Aus öffentlichen Quellen den Zweijahresplan eines Wettbewerbers schreiben',
        'Eine Woche zu zweit; ihn vortragen, als arbeiteten Sie dort, und die schwerste Frage mitnehmen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask your own leader which of last year’s goals was hardest to choose, and what lost against it',
        'Half an hour; write your next goal together with what it displaces.',
      ],
      de: [
        'Ihre Führungskraft fragen, welches Ziel des letzten Jahres am schwersten zu wählen war und was dafür wich',
        'Eine halbe Stunde; das nächste Ziel mit dem aufschreiben, was es verdrängt.',
      ],
    },
    next: {
      en: [
        'Have a leader from product question your plan for an hour',
        'Their aim is to find what you assume without saying.',
      ],
      de: [
        'Jemanden aus der Produktleitung Ihren Plan eine Stunde lang hinterfragen lassen',
        'Ziel: finden, was Sie stillschweigend voraussetzen.',
      ],
    },
    far: {
      en: [
        'Take a manager through their first half-year plan, from many wishes to three choices',
        'Four sittings; done when they defend the choices to you without looking at the page.',
      ],
      de: [
        'Eine Führungskraft durch den ersten Halbjahresplan begleiten, von vielen Wünschen zu drei Entscheidungen',
        'Viermal; geschafft, wenn sie diese ohne Blatt verteidigt.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Plan one quarter of one team from its goal backwards, and leave a fifth of it free',
        'Review every other week; done when the free part went to something that mattered.',
      ],
      de: [
        'Ein Quartal eines Teams vom Ziel her rückwärts planen und ein Fünftel frei lassen',
        'Alle zwei Wochen prüfen; geschafft, wenn das Freie etwas Wichtigem diente.',
      ],
    },
    next: {
      en: [
        'Lead the planning of one theme that spans several teams',
        'Done when each team can say what it will not do.',
      ],
      de: [
        'Die Planung eines Themas leiten, das mehrere Teams umfasst',
        'Fertig, wenn jedes Team sagen kann, was es nicht tun wird.',
      ],
    },
    far: {
      en: [
        'Lead the yearly plan of your organisation so that one large thing is stopped in it',
        'Done when its people have new work and the reason is told the same way everywhere.',
      ],
      de: [
        'Den Jahresplan Ihrer Organisation so leiten, dass eine große Sache darin endet',
        'Geschafft, wenn alle Beteiligten neue Arbeit haben und der Grund überall gleich erzählt wird.',
      ],
    },
  },
};
