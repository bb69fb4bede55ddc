import type { SkillPractices } from '../practice.js';

/** What to do towards executive communication. */
export const executiveCommunication: SkillPractices = {
  practice: {
    first: {
      en: [
        'Begin your next three messages upward with the decision you need',
        'Details below a line; ask one reader where they stopped.',
      ],
      de: [
        'Die nächsten drei Nachrichten nach oben mit der Entscheidung beginnen, die Sie brauchen',
        'Einzelheiten unter einem Strich; fragen, wo aufgehört wurde zu lesen.',
      ],
    },
    next: {
      en: [
        'Answer the next ten questions from above in at most three sentences, the answer in the first',
        'Done when fewer than three of them come back with a follow-up.',
      ],
      de: [
        'Die nächsten zehn Fragen von oben in höchstens drei Sätzen beantworten, die Antwort im ersten',
        'Geschafft, wenn zu weniger als dreien nachgefragt wird.',
      ],
    },
    far: {
      en: [
        'Tell the executive round each month one thing that is going worse than it looks, with your plan',
        'Half a year; done when others begin to do it too.',
      ],
      de: [
        'Der Leitungsrunde jeden Monat eine Sache nennen, die schlechter läuft, als es scheint, samt Ihrem Plan',
        'Ein halbes Jahr; geschafft, wenn andere es auch tun.',
      ],
    },
  },
  learning: {
    first: {
      en: ['Collect five messages that got a quick yes, and find what they share', 'Use it once this month.'],
      de: [
        'Fünf Nachrichten sammeln, die rasch ein Ja bekamen, und das Gemeinsame finden',
        'Es diesen Monat einmal anwenden.',
      ],
    },
    next: {
      en: [
        'Watch three presentations to executives and note the minute in which the decision was made',
        'Talk to one of those who decided; rebuild your next one around that minute.',
      ],
      de: [
        'Drei Vorträge vor der Leitung ansehen und die Minute notieren, in der entschieden wurde',
        'Mit jemandem sprechen, der entschied; den nächsten eigenen um diese Minute bauen.',
      ],
    },
    far: {
      en: [
        'Read a year of minutes of the executive round for what it keeps coming back to',
        'An afternoon; write one page that would end the oldest of these topics.',
      ],
      de: [
        'Die Protokolle der Leitungsrunde eines Jahres darauf lesen, was immer wiederkehrt',
        'Ein Nachmittag; eine Seite schreiben, die das älteste dieser Themen beenden würde.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask your leader to mark in one of your reports what they would pass on unchanged',
        'Ten minutes; make the next report out of nothing but such sentences.',
      ],
      de: [
        'Ihre Führungskraft bitten, in einem Ihrer Berichte zu markieren, was sie unverändert weitergäbe',
        'Zehn Minuten; den nächsten Bericht nur aus solchen Sätzen bauen.',
      ],
    },
    next: {
      en: [
        'Rehearse a two-minute version of your topic with an executive’s assistant or peer',
        'Cut what they cannot repeat.',
      ],
      de: [
        'Eine Zwei-Minuten-Fassung Ihres Themas mit jemandem aus der Nähe der Leitung proben',
        'Streichen, was nicht wiedergegeben werden kann.',
      ],
    },
    far: {
      en: [
        'Coach two of your managers until they present to the executive round in your place',
        'Two rehearsals each; done when you are not asked to add anything.',
      ],
      de: [
        'Zwei Ihrer Führungskräfte so vorbereiten, dass sie an Ihrer Stelle vor der Leitungsrunde sprechen',
        'Je zwei Proben; geschafft, wenn Sie nichts ergänzen müssen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Write the one-page brief for a decision your leader takes upward, and be there when it is read',
        'Done when the page is used as it is.',
      ],
      de: [
        'Für eine Entscheidung, die Ihre Führungskraft nach oben trägt, die Seite schreiben und beim Lesen dabei sein',
        'Geschafft, wenn die Seite unverändert verwendet wird.',
      ],
    },
    next: {
      en: [
        'Present one topic to the executive round, and answer its hardest question with a number',
        'Done when the follow-up is theirs.',
      ],
      de: [
        'Ein Thema in der Leitungsrunde vorstellen und die härteste Frage mit einer Zahl beantworten',
        'Fertig, wenn der nächste Schritt bei der Runde liegt.',
      ],
    },
    far: {
      en: [
        'Change the mind of the executive round on something that it has decided once',
        'New facts, one page, three talks before; done when the new decision is theirs.',
      ],
      de: [
        'Die Leitungsrunde in etwas umstimmen, das sie schon einmal entschieden hat',
        'Neue Tatsachen, eine Seite, drei Gespräche vorab; geschafft, wenn die neue Entscheidung ihre ist.',
      ],
    },
  },
};
