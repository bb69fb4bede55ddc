import type { BuiltInMetric } from './metric-shape.js';

/** What a team tells of its manager: whether people stay, how they are, and whether their word and their work hold. */
export const engineeringManagerMetrics: readonly BuiltInMetric[] = [
  {
    key: 'team-retention',
    level: 'engineering-manager',
    measure: 'share',
    direction: 'higher',
    source: 'retention',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Team retention',
        about: 'Of those who were in the line twelve months ago, the share who are still in the organisation.',
        unit: 'of the people of twelve months ago',
        misleads:
          'One leaving moves a team of seven by fourteen points. A manager who took over a tired team pays for years that were not theirs, and one who never lets anybody move on looks best of all.',
        prompts: [
          'Who left, and what did each of them say when nothing depended on it any more?',
          'Who would you miss most, and when did you last ask what they hope for?',
          'Was there a leaving that was good for everybody?',
        ],
      },
      de: {
        name: 'Bleiben im Team',
        about: 'Von denen, die vor zwölf Monaten in der Linie waren, der Anteil, der noch in der Organisation ist.',
        unit: 'der Menschen von vor zwölf Monaten',
        misleads:
          'Ein einziger Abschied bewegt ein Team von sieben um vierzehn Punkte. Wer ein müdes Team übernommen hat, bezahlt für Jahre, die nicht die eigenen waren, und wer nie jemanden ziehen lässt, steht am besten da.',
        prompts: [
          'Wer ist gegangen, und was haben sie gesagt, als nichts mehr davon abhing?',
          'Wen würden Sie am meisten vermissen, und wann haben Sie zuletzt gefragt, was dieser Mensch sich erhofft?',
          'Gab es einen Abschied, der für alle gut war?',
        ],
      },
    },
  },
  {
    key: 'team-engagement',
    level: 'engineering-manager',
    measure: 'share',
    direction: 'higher',
    source: 'reported',
    guarded: true,
    words: {
      'en-GB': {
        name: 'Engagement',
        about:
          'Of the people of the team who answered the survey, the share who would gladly still work here in a year.',
        unit: 'of those who answered',
        misleads:
          'Silence is an answer too: look at how many took part. A team that has just heard bad news from above answers about that, and a team that fears being recognised answers kindly.',
        prompts: [
          'What changed for the team in these months that no manager could have changed?',
          'Which answer surprised you, and whom could you ask without hunting for whoever gave it?',
        ],
      },
      de: {
        name: 'Verbundenheit',
        about:
          'Von denen im Team, die geantwortet haben, der Anteil, der auch in einem Jahr noch gern hier arbeiten würde.',
        unit: 'derer, die geantwortet haben',
        misleads:
          'Auch Schweigen ist eine Antwort: Sehen Sie, wie viele mitgemacht haben. Ein Team, das gerade eine schlechte Nachricht von oben gehört hat, antwortet darauf, und eines, das sich erkannt fühlt, antwortet freundlich.',
        prompts: [
          'Was hat sich in diesen Monaten für das Team verändert, das keine Führungskraft hätte ändern können?',
          'Welche Antwort hat Sie überrascht, und wen könnten Sie fragen, ohne nach ihrem Urheber zu suchen?',
        ],
      },
    },
  },
  {
    key: 'delivery-predictability',
    level: 'engineering-manager',
    measure: 'share',
    direction: 'neither',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Delivery predictability',
        about: 'Of what the team said it would deliver in the period, the share that was delivered in it.',
        unit: 'of what was promised',
        misleads:
          'Whoever promises little keeps everything. Full marks quarter after quarter speak of caution as often as of craft, and work that nobody could have planned is not in it at all.',
        prompts: [
          'What came in between, and who knew of it first?',
          'What did you say no to so that the rest could be kept?',
          'Which promise should not have been made?',
        ],
      },
      de: {
        name: 'Verlässlichkeit der Zusagen',
        about: 'Von dem, was das Team für den Zeitraum zugesagt hat, der Anteil, der in ihm geliefert wurde.',
        unit: 'des Zugesagten',
        misleads:
          'Wer wenig verspricht, hält alles. Volle Werte Quartal um Quartal sprechen so oft von Vorsicht wie von Können, und Arbeit, die niemand planen konnte, ist gar nicht darin.',
        prompts: [
          'Was kam dazwischen, und wer wusste es zuerst?',
          'Wozu haben Sie Nein gesagt, damit das Übrige gehalten werden konnte?',
          'Welche Zusage hätte nicht gegeben werden sollen?',
        ],
      },
    },
  },
  {
    key: 'change-quality',
    level: 'engineering-manager',
    measure: 'share',
    direction: 'lower',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Changes that had to be undone',
        about: 'Of the changes the team put into use, the share that was taken back or mended in a hurry.',
        unit: 'of the changes put into use',
        misleads:
          'Few and large changes fail seldom and hurt a lot. A team that mends others’ systems carries others’ faults, and one that is blamed for them stops calling them so.',
        prompts: [
          'Which of them taught the team something, and is that written down where the next one looks?',
          'Where would a smaller step have been possible?',
        ],
      },
      de: {
        name: 'Änderungen, die zurückgenommen wurden',
        about:
          'Von den Änderungen, die das Team in Betrieb nahm, der Anteil, der zurückgenommen oder eilig geflickt wurde.',
        unit: 'der Änderungen in Betrieb',
        misleads:
          'Wenige große Änderungen gehen selten schief und tun dann sehr weh. Ein Team, das fremde Systeme pflegt, trägt fremde Fehler, und eines, das dafür getadelt wird, nennt sie nicht mehr so.',
        prompts: [
          'Welche davon hat das Team etwas gelehrt, und steht das dort, wo die Nächsten nachsehen?',
          'Wo wäre ein kleinerer Schritt möglich gewesen?',
        ],
      },
    },
  },
];
