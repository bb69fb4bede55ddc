import type { SkillPractices } from '../practice.js';

/** What to do towards executive partnership. */
export const executivePartnership: SkillPractices = {
  practice: {
    first: {
      en: [
        'Send one executive peer a week a short note on something that helps their work, and ask for nothing',
        'Eight weeks; done when two of them have written back with a wish.',
      ],
      de: [
        'Jede Woche einem Leitungsmitglied kurz etwas schreiben, das dessen Arbeit hilft, und nichts dafür erbitten',
        'Acht Wochen; geschafft, wenn zwei mit einem Wunsch geantwortet haben.',
      ],
    },
    next: {
      en: [
        'Ask one executive peer each month what would make their quarter',
        'Do one thing of it that costs you little.',
      ],
      de: [
        'Jeden Monat ein Mitglied der Leitung fragen, was sein Quartal retten würde',
        'Davon eine Sache tun, die Sie wenig kostet.',
      ],
    },
    far: {
      en: [
        'Settle every disagreement with a peer between the two of you before it reaches the round',
        'For a quarter; done when the chief executive no longer has to choose between you.',
      ],
      de: [
        'Jede Uneinigkeit zu zweit klären, bevor sie die Runde erreicht',
        'Ein Quartal lang; geschafft, wenn die Geschäftsführung nicht mehr zwischen Ihnen wählen muss.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Ask each executive peer in half an hour what they wish engineering understood about their work',
        'Write the five answers on one page and read it to your own leaders.',
      ],
      de: [
        'Jedes Leitungsmitglied in einer halben Stunde fragen, was die Technik von dessen Arbeit verstehen sollte',
        'Die fünf Antworten auf einer Seite den eigenen Führungskräften vorlesen.',
      ],
    },
    next: {
      en: ['Write the goals of each executive as they would say them', 'Check two of them in a talk.'],
      de: ['Die Ziele jedes Leitungsmitglieds in dessen Worten aufschreiben', 'Zwei davon im Gespräch prüfen.'],
    },
    far: {
      en: [
        'Look back at three joint successes and three joint failures of the leadership, with two peers',
        'Half a day; name the moment in which each was decided, and what was said.',
      ],
      de: [
        'Mit zwei Gegenübern auf drei gemeinsame Erfolge und drei Fehlschläge der Leitung zurückblicken',
        'Ein halber Tag; je den Moment nennen, in dem es sich entschied, und was gesagt wurde.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask an executive whom everybody likes to work with how they begin with somebody new',
        'Half an hour; begin that way with the peer you know least.',
      ],
      de: [
        'Ein Leitungsmitglied, mit dem alle gern arbeiten, fragen, wie es mit Neuen beginnt',
        'Eine halbe Stunde; bei dem Gegenüber so beginnen, das Sie am wenigsten kennen.',
      ],
    },
    next: {
      en: [
        'Settle one old quarrel between functions with its other side, over two talks',
        'The first one only to listen.',
      ],
      de: [
        'Einen alten Streit zwischen Bereichen mit der anderen Seite in zwei Gesprächen beilegen',
        'Das erste nur zum Zuhören.',
      ],
    },
    far: {
      en: [
        'Be the partner of a newly appointed executive through their first hundred days',
        'Every other week; done when they ask you a question that they would not ask the chief executive.',
      ],
      de: [
        'Ein neu berufenes Leitungsmitglied durch die ersten hundert Tage begleiten',
        'Alle zwei Wochen; geschafft, wenn es Sie fragt, was es die Geschäftsführung nicht fragen würde.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Run one joint piece of work with a peer of another function, with one budget and one report',
        'A quarter; done when neither of you can say whose success it was.',
      ],
      de: [
        'Mit einem Gegenüber eine gemeinsame Arbeit führen, mit einem Budget und einem Bericht',
        'Ein Quartal; geschafft, wenn niemand sagen kann, wessen Erfolg es war.',
      ],
    },
    next: {
      en: [
        'Give a peer something that your area loses by, and agree on what you will need in return one day',
        'Done when both sides have kept it for two quarters.',
      ],
      de: [
        'Einem Gegenüber etwas geben, das Ihren Bereich kostet, und vereinbaren, was Sie dafür einmal brauchen',
        'Geschafft, wenn beide Seiten es zwei Quartale gehalten haben.',
      ],
    },
    far: {
      en: ['Lead a company goal whose owner is not engineering', 'Done when its success is told without your name.'],
      de: [
        'Ein Unternehmensziel führen, das nicht der Technik gehört',
        'Fertig, wenn der Erfolg ohne Ihren Namen erzählt wird.',
      ],
    },
  },
};
