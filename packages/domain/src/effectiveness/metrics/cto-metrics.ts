import type { BuiltInMetric } from './metric-shape.js';

/** What the technology of a company tells of whoever answers for it: its bets, its reliability and who could follow. */
export const ctoMetrics: readonly BuiltInMetric[] = [
  {
    key: 'technology-bets',
    level: 'cto',
    measure: 'share',
    direction: 'neither',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Technology bets that held',
        about:
          'Of the larger technology decisions that are two years old, the share the company would make again today.',
        unit: 'of the decisions of two years ago',
        misleads:
          'Whoever bets on nothing new never loses. Two years are short for a platform and long for a tool, and the answer is given by those who decided.',
        prompts: [
          'Which bet would you undo if it cost nothing, and what does it cost?',
          'Who argued against it at the time, and have you told them that they were right?',
        ],
      },
      de: {
        name: 'Technische Wetten, die hielten',
        about:
          'Von den größeren technischen Entscheidungen, die zwei Jahre alt sind, der Anteil, den das Unternehmen heute wieder so träfe.',
        unit: 'der Entscheidungen von vor zwei Jahren',
        misleads:
          'Wer nie auf Neues setzt, verliert nie. Zwei Jahre sind kurz für eine Plattform und lang für ein Werkzeug, und die Antwort geben die, die entschieden haben.',
        prompts: [
          'Welche Wette würden Sie lösen, wenn es nichts kostete, und was kostet es?',
          'Wer sprach damals dagegen, und haben Sie gesagt, dass dieser Mensch recht hatte?',
        ],
      },
    },
  },
  {
    key: 'serious-outages',
    level: 'cto',
    measure: 'rate',
    direction: 'lower',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Serious outages',
        about: 'Outages that customers noticed, divided by the weeks of the period.',
        unit: 'per week',
        misleads:
          'Rare events say little over a few months; look at the interval first. A quiet quarter can be luck, and counting outages makes people argue about what one is.',
        prompts: [
          'Which of them could have been the big one, and what stood in its way?',
          'Are the people who mended it still well?',
        ],
      },
      de: {
        name: 'Schwere Ausfälle',
        about: 'Ausfälle, die Kunden bemerkt haben, geteilt durch die Wochen des Zeitraums.',
        unit: 'je Woche',
        misleads:
          'Seltene Ereignisse sagen über wenige Monate wenig; sehen Sie zuerst auf die Spanne. Ein ruhiges Quartal kann Glück sein, und wer Ausfälle zählt, bekommt Streit darüber, was einer ist.',
        prompts: [
          'Welcher davon hätte der große werden können, und was stand ihm im Weg?',
          'Geht es denen, die ihn behoben haben, noch gut?',
        ],
      },
    },
  },
  {
    key: 'executive-bench',
    level: 'cto',
    measure: 'share',
    direction: 'higher',
    source: 'effective-bench-strength',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Who could lead technology next',
        about:
          'Of the critical roles in the line, the share that could be filled at the same time by somebody ready within a year.',
        unit: 'of the critical roles',
        misleads:
          'The more roles one names, the harder it looks; the fewer, the better. Whether somebody is ready is a judgement of those who would have to let them go.',
        prompts: [
          'What could you be away from for three months, and what not?',
          'Whom have the board and the other leaders got to know through you?',
        ],
      },
      de: {
        name: 'Wer die Technik als Nächstes führen könnte',
        about:
          'Von den kritischen Rollen der Linie der Anteil, der gleichzeitig besetzt werden könnte mit jemandem, der binnen eines Jahres bereit ist.',
        unit: 'der kritischen Rollen',
        misleads:
          'Je mehr Rollen man nennt, desto schwerer sieht es aus, je weniger, desto besser. Ob jemand bereit ist, urteilen die, die ihn ziehen lassen müssten.',
        prompts: [
          'Wovon könnten Sie drei Monate fort sein, und wovon nicht?',
          'Wen haben Aufsichtsgremium und übrige Leitung durch Sie kennengelernt?',
        ],
      },
    },
  },
];
