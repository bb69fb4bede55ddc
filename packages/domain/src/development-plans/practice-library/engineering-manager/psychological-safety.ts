import type { SkillPractices } from '../practice.js';

/** What to do towards psychological safety. */
export const psychologicalSafety: SkillPractices = {
  practice: {
    first: {
      en: [
        'Ask for one objection before every decision you make in the team, and thank the person who gives it',
        'A month; done when somebody objects before you ask.',
      ],
      de: [
        'Vor jeder Entscheidung im Team um einen Einwand bitten und dafür danken',
        'Ein Monat; geschafft, wenn jemand widerspricht, bevor Sie fragen.',
      ],
    },
    next: {
      en: [
        'Tell the team about one mistake of yours each month and what you learnt',
        'Then be quiet and see who follows.',
      ],
      de: [
        'Dem Team jeden Monat von einem eigenen Fehler erzählen und was Sie daraus lernten',
        'Dann schweigen und sehen, wer folgt.',
      ],
    },
    far: {
      en: [
        'Look back every quarter at which bad news reached you late, and what you had done to make it late',
        'Share the answer with the team; done when the gap is a day and not a week.',
      ],
      de: [
        'Jedes Quartal ansehen, welche schlechte Nachricht Sie spät erreichte und was Sie dazu beitrugen',
        'Die Antwort dem Team sagen; geschafft, wenn es ein Tag ist und keine Woche.',
      ],
    },
  },
  learning: {
    first: {
      en: ['Note for two weeks how you first react to a bad message', 'Choose one sentence to say first from now on.'],
      de: [
        'Zwei Wochen lang notieren, wie Sie zuerst auf schlechte Nachrichten reagieren',
        'Einen Satz wählen, den Sie von nun an zuerst sagen.',
      ],
    },
    next: {
      en: [
        'Have a colleague note in three meetings what happens in the minute after somebody disagrees',
        'Compare what you meant with what was seen; change your first move.',
      ],
      de: [
        'In drei Besprechungen notieren lassen, was in der Minute nach einem Widerspruch geschieht',
        'Gemeintes und Gesehenes vergleichen; den eigenen ersten Zug ändern.',
      ],
    },
    far: {
      en: [
        'Compare how five teams speak of their failures, from their reports and one talk each',
        'A month; write what the most open one does before anything has gone wrong.',
      ],
      de: [
        'Vergleichen, wie fünf Teams über Fehlschläge sprechen, anhand von Berichten und je einem Gespräch',
        'Ein Monat; aufschreiben, was das offenste tut, bevor etwas schiefgeht.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask somebody you trust when they last kept quiet in your presence',
        'Half an hour, listening only; thank them, and tell them in a month what you changed.',
      ],
      de: [
        'Jemanden, dem Sie vertrauen, fragen, wann er in Ihrer Gegenwart zuletzt geschwiegen hat',
        'Eine halbe Stunde nur zuhören; danken und in einem Monat sagen, was Sie geändert haben.',
      ],
    },
    next: {
      en: [
        'Ask the quietest person of your team what makes it hard to speak up',
        'Change one thing within a week and tell them.',
      ],
      de: [
        'Die stillste Person im Team fragen, was das Wort ergreifen schwer macht',
        'Binnen einer Woche eine Sache ändern und ihr davon erzählen.',
      ],
    },
    far: {
      en: [
        'Work with a manager whose team has gone silent, by sitting in and speaking only afterwards',
        'Two months; done when a problem is raised in the round that used to be raised in the corridor.',
      ],
      de: [
        'Mit einer Führungskraft arbeiten, deren Team verstummt ist: dabeisitzen und erst danach sprechen',
        'Zwei Monate; geschafft, wenn ein Problem in der Runde statt im Flur zur Sprache kommt.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Begin the next retrospective with what you would do differently yourself, then ask for one thing each',
        'Write down everything, answer nothing; done when two items are mended within a fortnight.',
      ],
      de: [
        'Den nächsten Rückblick mit dem beginnen, was Sie selbst anders machen würden, dann reihum je eines',
        'Alles notieren, nichts erwidern; geschafft, wenn zwei Punkte in zwei Wochen behoben sind.',
      ],
    },
    next: {
      en: [
        'Lead a look back at something that failed, without a name in the report',
        'Done when somebody offers a detail nobody knew.',
      ],
      de: [
        'Einen Rückblick auf etwas Gescheitertes leiten, ohne einen Namen im Bericht',
        'Fertig, wenn jemand eine Einzelheit beiträgt, die niemand kannte.',
      ],
    },
    far: {
      en: [
        'Change how your whole area handles incidents, so that the first question is never who',
        'Training, form and example within a quarter; done when people report their own slips.',
      ],
      de: [
        'Ändern, wie Ihr ganzer Bereich mit Vorfällen umgeht, sodass nie zuerst nach dem Wer gefragt wird',
        'Schulung, Form und Vorbild in einem Quartal; geschafft, wenn eigene Versehen gemeldet werden.',
      ],
    },
  },
};
