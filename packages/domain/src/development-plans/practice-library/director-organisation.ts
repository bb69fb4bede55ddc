import type { PracticesBySkill } from './practice.js';

/** For the skills of directors that shape their own organisation. */
export const directorOrganisationPractices: PracticesBySkill = {
  'organisational-design': [
    {
      kind: 'practice',
      en: [
        'Draw who waits for whom in your teams this week, and remove one wait',
        'One drawing, one change, told to those it touches.',
      ],
      de: [
        'Aufzeichnen, wer diese Woche in Ihren Teams auf wen wartet, und ein Warten beseitigen',
        'Eine Zeichnung, eine Änderung, allen Betroffenen erklärt.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Write the history of the last reorganisation: what was promised, what came',
        'Talk to three people who lived through it.',
      ],
      de: [
        'Die Geschichte des letzten Umbaus schreiben: was versprochen war, was kam',
        'Mit drei Menschen sprechen, die ihn erlebt haben.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask a director of another area to attack your team cut', 'Bring two alternatives; keep the objections.'],
      de: [
        'Jemanden aus der Leitung eines anderen Bereichs Ihren Teamzuschnitt angreifen lassen',
        'Zwei Alternativen mitbringen; die Einwände aufheben.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Propose a cut of two teams that gives each a goal of its own',
        'With people, moves and the first day worked out.',
      ],
      de: [
        'Einen Zuschnitt zweier Teams vorschlagen, der jedem ein eigenes Ziel gibt',
        'Mit Menschen, Wechseln und dem ersten Tag durchdacht.',
      ],
    },
  ],
  'strategic-planning': [
    {
      kind: 'practice',
      en: [
        'Write the next half year as three bets, each with what would prove it wrong',
        'Read it aloud to your teams and take their questions.',
      ],
      de: [
        'Das nächste Halbjahr als drei Wetten aufschreiben, jede mit dem, was sie widerlegt',
        'Den Teams vorlesen und Fragen beantworten.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Hold last year’s plan against what happened, line by line',
        'Name the line that should have been dropped first.',
      ],
      de: [
        'Den Plan des letzten Jahres Zeile für Zeile mit dem Geschehenen vergleichen',
        'Die Zeile nennen, die man zuerst hätte streichen sollen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Have a leader from product question your plan for an hour',
        'Their aim is to find what you assume without saying.',
      ],
      de: [
        'Jemanden aus der Produktleitung Ihren Plan eine Stunde lang hinterfragen lassen',
        'Ziel: finden, was Sie stillschweigend voraussetzen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Lead the planning of one theme that spans several teams',
        'Done when each team can say what it will not do.',
      ],
      de: [
        'Die Planung eines Themas leiten, das mehrere Teams umfasst',
        'Fertig, wenn jedes Team sagen kann, was es nicht tun wird.',
      ],
    },
  ],
  'budget-management': [
    {
      kind: 'practice',
      en: [
        'Compare plan and spend of your area each month in one table',
        'Explain the largest difference in two sentences.',
      ],
      de: [
        'Jeden Monat Plan und Ausgaben Ihres Bereichs in einer Tabelle vergleichen',
        'Die größte Abweichung in zwei Sätzen erklären.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Have somebody from finance walk you through one invoice and one forecast',
        'Learn the five words they use that you do not.',
      ],
      de: [
        'Sich von jemandem aus den Finanzen eine Rechnung und eine Vorschau erklären lassen',
        'Die fünf Wörter lernen, die dort üblich sind und Ihnen fehlen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Build next year’s draft beside somebody who has defended a budget',
        'Ask which line is cut first, and why.',
      ],
      de: [
        'Den Entwurf fürs nächste Jahr mit jemandem bauen, der schon ein Budget verteidigt hat',
        'Fragen, welche Zeile zuerst gestrichen wird und warum.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Find a tenth of one cost, and say what you would do with the money',
        'Done when the choice has been made, either way.',
      ],
      de: [
        'Bei einem Kostenblock ein Zehntel finden und sagen, wofür Sie das Geld nähmen',
        'Fertig, wenn entschieden ist, so oder so.',
      ],
    },
  ],
  'talent-strategy': [
    {
      kind: 'practice',
      en: ['Name for each role that must not stand empty two people and what they lack', 'Update it every quarter.'],
      de: [
        'Für jede Rolle, die nicht leer stehen darf, zwei Menschen nennen und was ihnen fehlt',
        'Jedes Quartal erneuern.',
      ],
    },
    {
      kind: 'learning',
      en: ['Read the last ten leavings of your area for a pattern', 'Talk to two of the people, if they will.'],
      de: [
        'Die letzten zehn Abgänge Ihres Bereichs auf ein Muster lesen',
        'Mit zweien davon sprechen, wenn sie mögen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Compare with another leader whom each of you overlooks',
        'Each brings three names the other does not know.',
      ],
      de: [
        'Mit einer anderen Führungskraft vergleichen, wen jede Seite übersieht',
        'Jede bringt drei Namen mit, die die andere nicht kennt.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Move one strong person to where they will grow, though your area misses them',
        'Done when both areas call it a gain.',
      ],
      de: [
        'Eine starke Person dorthin wechseln lassen, wo sie wächst, auch wenn sie Ihrem Bereich fehlt',
        'Fertig, wenn beide Bereiche es einen Gewinn nennen.',
      ],
    },
  ],
};
