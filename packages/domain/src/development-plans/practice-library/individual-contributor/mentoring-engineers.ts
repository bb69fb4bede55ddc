import type { SkillPractices } from '../practice.js';

/** What to do towards mentoring engineers. */
export const mentoringEngineers: SkillPractices = {
  practice: {
    first: {
      en: [
        'Offer one colleague a fixed half hour a week for their questions',
        'For six weeks; answer with a question first.',
      ],
      de: [
        'Einem Kollegen oder einer Kollegin jede Woche eine feste halbe Stunde für Fragen anbieten',
        'Sechs Wochen lang; zuerst mit einer Frage antworten.',
      ],
    },
    next: {
      en: [
        'End every session by letting the other person say what they will try, and open the next with it',
        'For six sessions; done when they tell you before you ask.',
      ],
      de: [
        'Jedes Treffen damit beenden, dass die andere Person sagt, was sie ausprobiert, und das nächste damit beginnen',
        'Sechs Treffen lang; geschafft, wenn sie davon erzählt, bevor Sie fragen.',
      ],
    },
    far: {
      en: [
        'Pass on one request for help each week to somebody who could answer it with a little support',
        'Two months; done when questions reach them directly.',
      ],
      de: [
        'Jede Woche eine Bitte um Hilfe an jemanden weitergeben, der sie mit etwas Rückhalt beantworten kann',
        'Zwei Monate; geschafft, wenn die Fragen direkt dort ankommen.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Watch one pairing session of somebody who mentors well',
        'Write down the three questions that moved it on.',
      ],
      de: ['Bei jemandem zusehen, der andere gut begleitet', 'Die drei Fragen aufschreiben, die weitergeholfen haben.'],
    },
    next: {
      en: [
        'Ask two people you have helped what you did that slowed them down',
        'A quarter of an hour each; choose one habit and leave it out for a month.',
      ],
      de: [
        'Zwei Menschen, denen Sie geholfen haben, fragen, womit Sie sie gebremst haben',
        'Je eine Viertelstunde; eine Gewohnheit wählen und einen Monat lang lassen.',
      ],
    },
    far: {
      en: [
        'Look at who in your team gets help from whom, and who from nobody',
        'Draw it in an hour and talk it over with your manager; change one line of the drawing within a month.',
      ],
      de: [
        'Ansehen, wer im Team von wem Hilfe bekommt und wer von niemandem',
        'In einer Stunde aufzeichnen und mit Ihrer Führungskraft besprechen; binnen eines Monats eine Linie ändern.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask somebody who once taught you what they watched for, over a cup of coffee',
        'Half an hour; write down two of their questions and use one this week.',
      ],
      de: [
        'Jemanden, von dem Sie gelernt haben, bei einem Kaffee fragen, worauf dabei zu achten war',
        'Eine halbe Stunde; zwei Fragen aufschreiben und eine noch diese Woche stellen.',
      ],
    },
    next: {
      en: [
        'Ask your own mentor how they decide when to help and when to wait',
        'Try their answer in your next session and tell them how it went.',
      ],
      de: [
        'Die eigene Mentorin oder den eigenen Mentor fragen, wann man hilft und wann man wartet',
        'Die Antwort beim nächsten Mal ausprobieren und davon berichten.',
      ],
    },
    far: {
      en: [
        'Support a colleague who mentors for the first time, without meeting the person they mentor',
        'Every other week for two months; done when they no longer ask what they should say.',
      ],
      de: [
        'Jemanden begleiten, der zum ersten Mal andere begleitet, ohne selbst dabei zu sein',
        'Zwei Monate, alle zwei Wochen; geschafft, wenn niemand mehr fragt, was zu sagen sei.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Pair for one hour a day with a newcomer during their first two weeks',
        'They hold the keyboard; done when they have finished a change of their own choosing.',
      ],
      de: [
        'Zwei Wochen lang täglich eine Stunde mit jemandem arbeiten, der neu ist',
        'Die andere Person tippt; geschafft, wenn sie eine selbst gewählte Änderung fertig hat.',
      ],
    },
    next: {
      en: [
        'Plan and lead the first month of the next person who joins',
        'Done when they have shipped a change and can say whom to ask.',
      ],
      de: [
        'Den ersten Monat der nächsten neuen Person planen und begleiten',
        'Fertig, wenn sie eine Änderung ausgeliefert hat und weiß, wen sie fragt.',
      ],
    },
    far: {
      en: [
        'Set up mentoring between your team and a neighbouring one, and hand it over after a quarter',
        'Four pairs; done when it goes on for a month without you.',
      ],
      de: [
        'Begleitung zwischen Ihrem und einem Nachbarteam einrichten und nach einem Quartal abgeben',
        'Vier Paare; geschafft, wenn es einen Monat ohne Sie weiterläuft.',
      ],
    },
  },
};
