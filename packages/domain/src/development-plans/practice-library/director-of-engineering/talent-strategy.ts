import type { SkillPractices } from '../practice.js';

/** What to do towards talent strategy. */
export const talentStrategy: SkillPractices = {
  practice: {
    first: {
      en: [
        'Learn of one person each week outside your direct reports what they want to grow into',
        'Ten weeks, a quarter of an hour each; done when you could recommend five of them.',
      ],
      de: [
        'Jede Woche von jemandem außerhalb Ihrer direkt Geführten erfahren, wohin die Person wachsen will',
        'Zehn Wochen, je eine Viertelstunde; geschafft, wenn Sie fünf empfehlen könnten.',
      ],
    },
    next: {
      en: ['Name for each role that must not stand empty two people and what they lack', 'Update it every quarter.'],
      de: [
        'Für jede Rolle, die nicht leer stehen darf, zwei Menschen nennen und was ihnen fehlt',
        'Jedes Quartal erneuern.',
      ],
    },
    far: {
      en: [
        'Talk about people in every leadership round, not only before the yearly review',
        'A quarter of an hour a month; done when an opening was filled from a name that fell there.',
      ],
      de: [
        'In jeder Leitungsrunde über Menschen sprechen, nicht nur vor der jährlichen Durchsicht',
        'Eine Viertelstunde im Monat; geschafft, wenn eine Stelle mit einem dort gefallenen Namen besetzt wurde.',
      ],
    },
  },
  learning: {
    first: {
      en: ['Read the last ten leavings of your area for a pattern', 'Talk to two of the people, if they will.'],
      de: [
        'Die letzten zehn Abgänge Ihres Bereichs auf ein Muster lesen',
        'Mit zweien davon sprechen, wenn sie mögen.',
      ],
    },
    next: {
      en: [
        'Count for your area what you will need in two years and do not have, skill by skill',
        'Two weeks with your managers; choose for each gap whether to grow, hire or do without.',
      ],
      de: [
        'Für Ihren Bereich zählen, was Sie in zwei Jahren brauchen und nicht haben, Fähigkeit für Fähigkeit',
        'Zwei Wochen mit Ihren Führungskräften; je Lücke wählen: entwickeln, einstellen oder verzichten.',
      ],
    },
    far: {
      en: [
        'Test your pipeline against three shocks: a competitor hires, a site closes, two leaders leave',
        'Half a day with your people partner; mend the weakest place within the quarter.',
      ],
      de: [
        'Ihren Nachwuchs an drei Erschütterungen prüfen: Abwerbung, Schließung eines Standorts, zwei Abgänge',
        'Ein halber Tag mit der Personalabteilung; die schwächste Stelle im selben Quartal beheben.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask your people partner which of your roles worries them most, and why',
        'Half an hour; agree on one thing that you will have done in a month.',
      ],
      de: [
        'Die Personalabteilung fragen, welche Ihrer Rollen ihr am meisten Sorgen macht und warum',
        'Eine halbe Stunde; eine Sache vereinbaren, die in einem Monat getan ist.',
      ],
    },
    next: {
      en: [
        'Compare with another leader whom each of you overlooks',
        'Each brings three names the other does not know.',
      ],
      de: [
        'Mit einer anderen Führungskraft vergleichen, wen jede Seite übersieht',
        'Jede bringt drei Namen mit, die die andere nicht kennt.',
      ],
    },
    far: {
      en: [
        'Sponsor somebody who is never named in such rounds: speak for them, open a door, stay out of it',
        'Two quarters; done when others name them first.',
      ],
      de: [
        'Jemanden fördern, dessen Name in solchen Runden nie fällt: dafür einstehen, eine Tür öffnen, sich heraushalten',
        'Zwei Quartale; geschafft, wenn andere den Namen zuerst nennen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Write the bench of one team: who could take over what, now, in a year, in two',
        'With its manager, in two weeks; done when each name has one next step.',
      ],
      de: [
        'Für ein Team festhalten, wer was übernehmen könnte: jetzt, in einem Jahr, in zwei',
        'Mit dessen Führungskraft, in zwei Wochen; geschafft, wenn zu jedem Namen ein nächster Schritt steht.',
      ],
    },
    next: {
      en: [
        'Run the talent review of your area so that every verdict has an example and every name a next step',
        'One round; done when half of the steps have been taken three months later.',
      ],
      de: [
        'Die Nachwuchsrunde Ihres Bereichs so leiten, dass jedes Urteil ein Beispiel und jeder Name einen Schritt hat',
        'Eine Runde; geschafft, wenn nach drei Monaten die Hälfte der Schritte getan ist.',
      ],
    },
    far: {
      en: [
        'Move one strong person to where they will grow, though your area misses them',
        'Done when both areas call it a gain.',
      ],
      de: [
        'Eine starke Person dorthin wechseln lassen, wo sie wächst, auch wenn sie Ihrem Bereich fehlt',
        'Fertig, wenn beide Bereiche es einen Gewinn nennen.',
      ],
    },
  },
};
