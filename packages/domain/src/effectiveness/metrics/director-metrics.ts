import type { BuiltInMetric } from './metric-shape.js';

/** What a department tells of its director: what teams reach together, how the whole is, and who could lead next. */
export const directorMetrics: readonly BuiltInMetric[] = [
  {
    key: 'cross-team-delivery',
    level: 'director-of-engineering',
    measure: 'share',
    direction: 'neither',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Cross-team delivery',
        about:
          'Of the milestones that needed more than one team, the share that was reached in the period it was planned for.',
        unit: 'of the shared milestones',
        misleads:
          'Milestones can be moved before they are missed. One slow neighbour outside the department can hold up all of them, and a director who steps in personally makes the figure better and the teams weaker.',
        prompts: [
          'Where did teams wait for each other, and what would have to be different for them not to?',
          'Which of these did you carry yourself, and who could carry it next time?',
        ],
      },
      de: {
        name: 'Lieferung über Teams hinweg',
        about:
          'Von den Meilensteinen, die mehr als ein Team brauchten, der Anteil, der im geplanten Zeitraum erreicht wurde.',
        unit: 'der gemeinsamen Meilensteine',
        misleads:
          'Meilensteine lassen sich verschieben, bevor sie verfehlt werden. Ein langsamer Nachbar außerhalb des Bereichs kann alle aufhalten, und wer selbst einspringt, macht den Wert besser und die Teams schwächer.',
        prompts: [
          'Wo haben Teams aufeinander gewartet, und was müsste anders sein, damit sie es nicht müssen?',
          'Was davon haben Sie selbst getragen, und wer könnte es beim nächsten Mal?',
        ],
      },
    },
  },
  {
    key: 'organisational-health',
    level: 'director-of-engineering',
    measure: 'mean',
    direction: 'higher',
    source: 'reported',
    guarded: true,
    words: {
      'en-GB': {
        name: 'Organisational health',
        about:
          'The mean answer of the department, from 1 to 5, to whether people know what matters and can say what is wrong.',
        unit: 'points of 5',
        misleads:
          'A mean hides a divided house: half fives and half ones is a three. The answer to a reorganisation arrives months after it, and comparing departments compares their work before it compares their leaders.',
        prompts: [
          'Which team would answer quite differently from the mean, and why?',
          'What do people no longer tell you since you have this role?',
        ],
      },
      de: {
        name: 'Gesundheit der Organisation',
        about:
          'Die mittlere Antwort des Bereichs, von 1 bis 5, ob Menschen wissen, worauf es ankommt, und sagen können, was nicht stimmt.',
        unit: 'Punkte von 5',
        misleads:
          'Ein Mittelwert verbirgt ein geteiltes Haus: halb Fünfen und halb Einsen ergibt eine Drei. Die Antwort auf einen Umbau kommt Monate später, und wer Bereiche vergleicht, vergleicht zuerst ihre Arbeit und dann ihre Leitung.',
        prompts: [
          'Welches Team würde ganz anders antworten als der Mittelwert, und warum?',
          'Was erzählt man Ihnen nicht mehr, seit Sie diese Rolle haben?',
        ],
      },
    },
  },
  {
    key: 'leadership-bench',
    level: 'director-of-engineering',
    measure: 'share',
    direction: 'higher',
    source: 'effective-bench-strength',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Leadership bench strength',
        about:
          'Of the critical roles in the line, the share that could be filled at the same time by somebody ready within a year, each person counted once.',
        unit: 'of the critical roles',
        misleads:
          'A name on a list is a hope, not a successor. Few roles make large steps, and a bench that always stands on the same one person looks full until that person leaves.',
        prompts: [
          'Whom did you let lead something this quarter that you would have liked to lead yourself?',
          'Which role has been waiting longest for a second name, and what is in the way?',
        ],
      },
      de: {
        name: 'Stärke der Nachfolge',
        about:
          'Von den kritischen Rollen der Linie der Anteil, der gleichzeitig besetzt werden könnte mit jemandem, der binnen eines Jahres bereit ist; jede Person zählt einmal.',
        unit: 'der kritischen Rollen',
        misleads:
          'Ein Name auf einer Liste ist eine Hoffnung und noch keine Nachfolge. Bei wenigen Rollen sind die Schritte groß, und eine Bank, die immer auf demselben Menschen steht, sieht voll aus, bis dieser geht.',
        prompts: [
          'Wen haben Sie in diesem Quartal etwas führen lassen, das Sie gern selbst geführt hätten?',
          'Welche Rolle wartet am längsten auf einen zweiten Namen, und was steht im Weg?',
        ],
      },
    },
  },
];
