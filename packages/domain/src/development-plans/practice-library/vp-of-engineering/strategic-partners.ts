import type { SkillPractices } from '../practice.js';

/** What to do towards strategic partners. */
export const strategicPartners: SkillPractices = {
  practice: {
    first: {
      en: ['List your five largest suppliers with end of contract and way out', 'Talk to the one without a way out.'],
      de: ['Die fünf größten Anbieter mit Vertragsende und Ausweg auflisten', 'Mit dem ohne Ausweg sprechen.'],
    },
    next: {
      en: [
        'Meet your three most important suppliers every quarter with their figures, not with theirs and yours mixed',
        'One hour each; done when each has changed something because of it.',
      ],
      de: [
        'Die drei wichtigsten Anbieter jedes Quartal anhand ihrer Leistungszahlen treffen',
        'Je eine Stunde; geschafft, wenn jeder daraufhin etwas geändert hat.',
      ],
    },
    far: {
      en: [
        'Tell partners where you are going a year ahead, and ask what they would do in your place',
        'Twice a year; done when one idea of theirs is in your plan.',
      ],
      de: [
        'Partnern ein Jahr im Voraus sagen, wohin Sie gehen, und fragen, was sie an Ihrer Stelle täten',
        'Zweimal im Jahr; geschafft, wenn eine ihrer Ideen in Ihrem Plan steht.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Read one contract that your teams depend on from beginning to end, with somebody from legal',
        'Two hours; write down what happens if either side stops on Monday.',
      ],
      de: [
        'Einen Vertrag, von dem Ihre Teams abhängen, mit jemandem aus der Rechtsabteilung ganz lesen',
        'Zwei Stunden; aufschreiben, was geschieht, wenn eine Seite am Montag aufhört.',
      ],
    },
    next: {
      en: ['Sit beside purchasing in one negotiation', 'Write down what was given and what it was worth.'],
      de: ['Bei einer Verhandlung neben dem Einkauf sitzen', 'Aufschreiben, was gegeben wurde und was es wert war.'],
    },
    far: {
      en: [
        'Compare make, buy and partner for one capability, with the cost of leaving each in three years',
        'Three weeks; have somebody who would be hurt by your choice check it.',
      ],
      de: [
        'Für eine Fähigkeit Bauen, Kaufen und Partnerschaft vergleichen, samt Kosten des Ausstiegs in drei Jahren',
        'Drei Wochen; von jemandem prüfen lassen, den Ihre Wahl träfe.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Go along to one meeting with a partner and only take notes on who wanted what',
        'Compare with the person who led it; ask which of the wants were never said.',
      ],
      de: [
        'Zu einem Treffen mit einem Partner mitgehen und nur notieren, wer was wollte',
        'Mit der leitenden Person vergleichen; fragen, welche Wünsche unausgesprochen blieben.',
      ],
    },
    next: {
      en: ['Ask a partner’s engineering lead where you are a hard customer', 'Mend one thing within the month.'],
      de: [
        'Die technische Leitung eines Partners fragen, wo Sie schwierig sind',
        'Binnen eines Monats eine Sache bessern.',
      ],
    },
    far: {
      en: [
        'Hand one partnership to a director of yours and stay available for an hour a month',
        'Two quarters; done when the partner’s lead calls them and not you.',
      ],
      de: [
        'Eine Partnerschaft an jemanden aus der Bereichsleitung übergeben und eine Stunde im Monat bereitstehen',
        'Zwei Quartale; geschafft, wenn der Partner dort anruft und nicht bei Ihnen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Choose one tool for several teams: needs, three candidates, a trial of two weeks, a decision',
        'Six weeks; done when those who wanted another one use it.',
      ],
      de: [
        'Ein Werkzeug für mehrere Teams auswählen: Bedarf, drei Kandidaten, zwei Wochen Probe, Entscheidung',
        'Sechs Wochen; geschafft, wenn auch die Andersdenkenden es nutzen.',
      ],
    },
    next: {
      en: ['Lead one renewal from need to signature', 'With a real alternative in hand.'],
      de: ['Eine Verlängerung vom Bedarf bis zur Unterschrift führen', 'Mit einer echten Alternative in der Hand.'],
    },
    far: {
      en: [
        'Build a partnership in which both sides risk something, with a date on which either may leave',
        'A year; done when both have stayed past it by choice.',
      ],
      de: [
        'Eine Partnerschaft aufbauen, in der beide Seiten etwas wagen, mit einem Tag, an dem jede gehen darf',
        'Ein Jahr; geschafft, wenn beide aus freien Stücken darüber hinaus geblieben sind.',
      ],
    },
  },
};
