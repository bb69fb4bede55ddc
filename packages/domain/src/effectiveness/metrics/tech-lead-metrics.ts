import type { BuiltInMetric } from './metric-shape.js';

/** What the work of a team tells of whoever leads it technically: whether it flows, is shared and lasts. */
export const techLeadMetrics: readonly BuiltInMetric[] = [
  {
    key: 'shared-knowledge',
    level: 'tech-lead',
    measure: 'share',
    direction: 'higher',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Shared knowledge',
        about:
          'Of the areas the team looks after, the share that at least two people other than the tech lead can change safely.',
        unit: 'of the areas',
        misleads:
          'How an area is cut decides the figure. Somebody who can change it is not somebody who would dare to at night.',
        prompts: [
          'What would stand still if you were away for a month?',
          'What did you let somebody else do that you could have done in an hour?',
        ],
      },
      de: {
        name: 'Geteiltes Wissen',
        about:
          'Von den Gebieten des Teams der Anteil, den außer der technischen Leitung mindestens zwei weitere Menschen sicher ändern können.',
        unit: 'der Gebiete',
        misleads:
          'Wie man Gebiete schneidet, entscheidet über den Wert. Wer etwas ändern kann, würde es sich nachts vielleicht trotzdem nicht trauen.',
        prompts: [
          'Was stünde still, wenn Sie einen Monat fort wären?',
          'Was haben Sie jemand anderem überlassen, das Sie selbst in einer Stunde geschafft hätten?',
        ],
      },
    },
  },
  {
    key: 'finished-as-sliced',
    level: 'tech-lead',
    measure: 'share',
    direction: 'neither',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Work finished as it was sliced',
        about:
          'Of the pieces of work the team began in the period, the share that was finished without being cut anew.',
        unit: 'of the pieces begun',
        misleads:
          'Cutting anew is often the wise thing to do. Pieces that are too small are all finished and add up to nothing.',
        prompts: [
          'Which piece turned out larger, and what would have shown it earlier?',
          'Which decision were you glad to have put off?',
        ],
      },
      de: {
        name: 'Arbeit, die so fertig wurde, wie sie geschnitten war',
        about:
          'Von den Stücken, die das Team im Zeitraum begonnen hat, der Anteil, der fertig wurde, ohne neu geschnitten zu werden.',
        unit: 'der begonnenen Stücke',
        misleads: 'Neu zu schneiden ist oft klug. Zu kleine Stücke werden alle fertig und ergeben zusammen nichts.',
        prompts: [
          'Welches Stück war größer als gedacht, und woran hätte man es früher gesehen?',
          'Welche Entscheidung aufgeschoben zu haben, waren Sie froh?',
        ],
      },
    },
  },
  {
    key: 'wait-for-review',
    level: 'tech-lead',
    measure: 'mean',
    direction: 'lower',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Wait for a review',
        about: 'How long a change waits until somebody first looks at it, on average, in working hours.',
        unit: 'working hours',
        misleads:
          'A quick look is not a good one. A few changes over a holiday move the mean by days, and the deepest reviews are the slowest.',
        prompts: [
          'Whose changes wait longest, and is that about the changes?',
          'Is one person in the way of everybody, and is it you?',
        ],
      },
      de: {
        name: 'Warten auf eine Durchsicht',
        about: 'Wie lange eine Änderung im Mittel wartet, bis jemand zum ersten Mal daraufsieht, in Arbeitsstunden.',
        unit: 'Arbeitsstunden',
        misleads:
          'Ein schneller Blick ist noch kein guter. Wenige Änderungen über einen Feiertag bewegen den Mittelwert um Tage, und die gründlichsten Durchsichten sind die langsamsten.',
        prompts: [
          'Wessen Änderungen warten am längsten, und liegt das an den Änderungen?',
          'Steht ein Mensch allen im Weg, und sind Sie es?',
        ],
      },
    },
  },
];
