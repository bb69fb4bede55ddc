import type { BuiltInMetric } from './metric-shape.js';

/** What one engineer's work tells of how it helps others; never taken from watching somebody at work. */
export const individualContributorMetrics: readonly BuiltInMetric[] = [
  {
    key: 'word-kept',
    level: 'individual-contributor',
    measure: 'share',
    direction: 'neither',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'What was promised and came',
        about:
          'Of what the person said they would do in the period, the share that was done, or was called off in good time.',
        unit: 'of what was promised',
        misleads:
          'The person counts their own promises, and careful people make few. One large piece of work weighs as much here as a small one.',
        prompts: [
          'What was harder than it looked, and when did you say so?',
          'What did you take on that was nobody’s?',
        ],
      },
      de: {
        name: 'Was versprochen war und kam',
        about:
          'Von dem, was die Person im Zeitraum zugesagt hat, der Anteil, der getan oder rechtzeitig abgesagt wurde.',
        unit: 'des Zugesagten',
        misleads:
          'Die Person zählt ihre Zusagen selbst, und wer vorsichtig ist, gibt wenige. Eine große Arbeit wiegt hier so viel wie eine kleine.',
        prompts: [
          'Was war schwerer, als es aussah, und wann haben Sie es gesagt?',
          'Was haben Sie übernommen, das niemandem gehörte?',
        ],
      },
    },
  },
  {
    key: 'help-felt',
    level: 'individual-contributor',
    measure: 'mean',
    direction: 'higher',
    source: 'reported',
    guarded: true,
    words: {
      'en-GB': {
        name: 'Help that others felt',
        about:
          'The mean answer of colleagues, from 1 to 5, to whether working with this person made their own work better.',
        unit: 'points of 5',
        misleads:
          'Whoever says what is wrong is thanked later. Quiet help is often noticed by nobody, and people who work far apart have little to say about each other.',
        prompts: [
          'Who asked you for help, and who did not although they could have?',
          'What would you like to be asked?',
        ],
      },
      de: {
        name: 'Hilfe, die andere gespürt haben',
        about:
          'Die mittlere Antwort von Kolleginnen und Kollegen, von 1 bis 5, ob die Zusammenarbeit die eigene Arbeit besser gemacht hat.',
        unit: 'Punkte von 5',
        misleads:
          'Wer sagt, was nicht stimmt, bekommt den Dank später. Stille Hilfe bemerkt oft niemand, und wer weit auseinander arbeitet, kann wenig übereinander sagen.',
        prompts: [
          'Wer hat Sie um Hilfe gebeten, und wer nicht, obwohl es nahe lag?',
          'Wonach würden Sie gern gefragt werden?',
        ],
      },
    },
  },
  {
    key: 'work-to-continue',
    level: 'individual-contributor',
    measure: 'share',
    direction: 'higher',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Work that others could carry on',
        about:
          'Of the pieces of work handed over or finished, the share that somebody else went on with without having to ask.',
        unit: 'of the pieces of work',
        misleads: 'Asking can be a kindness and the quickest way. Work that nobody touches again cannot show it.',
        prompts: [
          'Who went on with something of yours, and what did they ask?',
          'Where would a page of explanation have saved somebody a day?',
        ],
      },
      de: {
        name: 'Arbeit, die andere fortsetzen konnten',
        about:
          'Von den übergebenen oder fertigen Arbeiten der Anteil, den jemand anderes fortsetzte, ohne fragen zu müssen.',
        unit: 'der Arbeiten',
        misleads:
          'Zu fragen kann freundlich und der schnellste Weg sein. An Arbeit, die niemand mehr anrührt, kann man es nicht sehen.',
        prompts: [
          'Wer hat etwas von Ihnen fortgesetzt, und was wurde gefragt?',
          'Wo hätte eine Seite Erklärung jemandem einen Tag gespart?',
        ],
      },
    },
  },
];
