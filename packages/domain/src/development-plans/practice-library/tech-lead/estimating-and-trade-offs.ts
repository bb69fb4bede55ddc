import type { SkillPractices } from '../practice.js';

/** What to do towards estimating and trade offs. */
export const estimatingAndTradeOffs: SkillPractices = {
  practice: {
    first: {
      en: [
        'Guess each task of the next two weeks before you begin, and write the real time beside it',
        'Done when you can say which kind of task you always guess too small.',
      ],
      de: [
        'In den nächsten zwei Wochen jede Aufgabe vorher schätzen und die wirkliche Zeit danebenschreiben',
        'Geschafft, wenn Sie sagen können, welche Art von Aufgabe Sie stets zu klein schätzen.',
      ],
    },
    next: {
      en: [
        'Give your next three estimates as a range, with what would move them',
        'Compare afterwards and share the difference.',
      ],
      de: [
        'Die nächsten drei Schätzungen als Spanne geben, mit dem, was sie verschiebt',
        'Danach vergleichen und den Unterschied teilen.',
      ],
    },
    far: {
      en: [
        'Offer with every large estimate one thing to leave out and what it would save',
        'A quarter; done when those who ask begin to bring that question themselves.',
      ],
      de: [
        'Mit jeder großen Schätzung etwas anbieten, das wegfallen könnte, und was es spart',
        'Ein Quartal; geschafft, wenn die Fragenden diese Überlegung selbst mitbringen.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Let somebody with a good name for estimates think aloud about two of your tasks',
        'Half an hour; write the list of what they looked at that you did not.',
      ],
      de: [
        'Jemanden mit gutem Ruf fürs Schätzen bei zwei Ihrer Aufgaben laut denken lassen',
        'Eine halbe Stunde; aufschreiben, worauf geachtet wurde und worauf Sie nicht geachtet hätten.',
      ],
    },
    next: {
      en: [
        'Compare ten past estimates of the team with what it took',
        'Find the kind of work that always takes longer, and say by how much.',
      ],
      de: [
        'Zehn frühere Schätzungen des Teams mit dem wirklichen Aufwand vergleichen',
        'Die Arbeit finden, die immer länger dauert, und sagen, um wie viel.',
      ],
    },
    far: {
      en: [
        'Build a forecast of one project from past throughput alone, and set it beside the team’s estimate',
        'Update both each week for two months; report which was nearer and why.',
      ],
      de: [
        'Ein Projekt allein aus dem früheren Durchsatz vorhersagen und neben die Schätzung des Teams stellen',
        'Zwei Monate lang wöchentlich erneuern; berichten, was näher lag und warum.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask a product manager what they do with your estimates after you have given them',
        'A quarter of an hour; change the form of your next one by what you hear.',
      ],
      de: [
        'Jemanden aus dem Produkt fragen, was mit Ihren Schätzungen danach geschieht',
        'Eine Viertelstunde; die Form der nächsten danach ändern.',
      ],
    },
    next: {
      en: [
        'Sit with a product manager and trade scope against time for one feature',
        'Write down three versions: small, middle, whole.',
      ],
      de: [
        'Mit jemandem aus dem Produkt bei einer Funktion Umfang gegen Zeit abwägen',
        'Drei Fassungen aufschreiben: klein, mittel, ganz.',
      ],
    },
    far: {
      en: [
        'Review the estimates of two other leads each month, asking only what would double them',
        'Three months; done when their ranges hold the outcome twice out of three.',
      ],
      de: [
        'Jeden Monat die Schätzungen zweier anderer Leitender prüfen und nur fragen, was sie verdoppeln würde',
        'Drei Monate; geschafft, wenn ihre Spannen zwei von drei Malen stimmen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Estimate one feature of a few weeks as a range, with the two things you would look at first',
        'Look at them, estimate again, and tell the team how the range moved.',
      ],
      de: [
        'Eine Funktion von wenigen Wochen als Spanne schätzen, mit den zwei Dingen, die Sie zuerst ansehen würden',
        'Sie ansehen, neu schätzen und dem Team zeigen, wie sich die Spanne bewegt hat.',
      ],
    },
    next: {
      en: [
        'Bring a project that will miss its date to a decision on scope, three weeks before everybody knows',
        'Options with costs on one page; done when the date or the scope has moved in writing.',
      ],
      de: [
        'Ein Projekt, das seinen Termin verfehlen wird, drei Wochen vor allen anderen zur Entscheidung bringen',
        'Möglichkeiten mit Kosten auf einer Seite; geschafft, wenn Termin oder Umfang schriftlich geändert ist.',
      ],
    },
    far: {
      en: [
        'Present two ways to reach a date, with what each costs later',
        'Done when the people who decide can repeat the difference.',
      ],
      de: [
        'Zwei Wege zu einem Termin vorstellen, mit den späteren Kosten',
        'Fertig, wenn die Entscheidenden den Unterschied wiedergeben können.',
      ],
    },
  },
};
