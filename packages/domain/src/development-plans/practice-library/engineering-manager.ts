import type { PracticesBySkill } from './practice.js';

/** For the skills at home with engineering managers. */
export const engineeringManagerPractices: PracticesBySkill = {
  hiring: [
    {
      kind: 'practice',
      en: [
        'Write the five things the next hire must do in their first half year, then the advert',
        'Strike every requirement that serves none of them.',
      ],
      de: [
        'Zuerst fünf Dinge aufschreiben, die die nächste Person im ersten halben Jahr tun soll, dann die Anzeige',
        'Jede Anforderung streichen, die keinem davon dient.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Sit in on three interviews and score alone before you compare',
        'Note where you differ and what each of you heard.',
      ],
      de: [
        'Bei drei Gesprächen dabei sein und erst allein bewerten, dann vergleichen',
        'Notieren, wo Sie abweichen und was jede Seite gehört hat.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask an experienced interviewer to watch one of yours', 'Change two of your questions afterwards.'],
      de: ['Jemanden mit Erfahrung bei einem Ihrer Gespräche zusehen lassen', 'Danach zwei Ihrer Fragen ändern.'],
    },
    {
      kind: 'stretch',
      en: ['Run one search from need to first day', 'Done when candidates who were turned down would apply again.'],
      de: [
        'Eine Suche vom Bedarf bis zum ersten Arbeitstag führen',
        'Fertig, wenn auch Abgelehnte sich wieder bewerben würden.',
      ],
    },
  ],
  'one-to-ones': [
    {
      kind: 'practice',
      en: [
        'Hold a weekly half hour with one person whose agenda is theirs',
        'For two months; begin with what they want to talk about.',
      ],
      de: [
        'Jede Woche eine halbe Stunde mit einer Person halten, deren Tagesordnung ihr gehört',
        'Zwei Monate lang; mit ihrem Anliegen beginnen.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Keep a list of the questions that opened a talk, and of those that closed one',
        'Twenty entries, then choose your five.',
      ],
      de: [
        'Aufschreiben, welche Fragen ein Gespräch geöffnet und welche es beendet haben',
        'Zwanzig Einträge, dann die eigenen fünf wählen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Ask your own manager what they prepare before they meet you',
        'Prepare the same for somebody else next week.',
      ],
      de: [
        'Die eigene Führungskraft fragen, was sie vor Ihren Gesprächen vorbereitet',
        'Nächste Woche dasselbe für jemand anderen vorbereiten.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Take over the one-to-ones of an intern or a new colleague for a quarter',
        'With their consent; ask at the end what helped.',
      ],
      de: [
        'Für ein Quartal die Einzelgespräche mit einer Praktikantin oder einem neuen Kollegen übernehmen',
        'Mit deren Einverständnis; am Ende fragen, was geholfen hat.',
      ],
    },
  ],
  'performance-management': [
    {
      kind: 'practice',
      en: [
        'Agree with each person on one sentence that says what good looks like this quarter',
        'Read it together once a month.',
      ],
      de: [
        'Mit jeder Person einen Satz vereinbaren, der sagt, was dieses Quartal gut ist',
        'Ihn einmal im Monat gemeinsam lesen.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Study one past case with your people partner: what was said when?',
        'Write the talk that should have come first.',
      ],
      de: [
        'Mit der Personalabteilung einen früheren Fall ansehen: Was wurde wann gesagt?',
        'Das Gespräch aufschreiben, das zuerst hätte kommen sollen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Rehearse a talk about missed expectations with a seasoned manager',
        'They play the other side; switch, then do it for real.',
      ],
      de: [
        'Ein Gespräch über verfehlte Erwartungen mit einer erfahrenen Führungskraft proben',
        'Sie spielt die andere Seite; tauschen, dann im Ernst führen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Turn one struggling piece of work round with the person whose it is',
        'Weekly goals for six weeks, the outcome open and said so.',
      ],
      de: [
        'Eine stockende Arbeit gemeinsam mit der Person, der sie gehört, wieder in Gang bringen',
        'Sechs Wochen lang Wochenziele, der Ausgang offen und so benannt.',
      ],
    },
  ],
  'career-development': [
    {
      kind: 'practice',
      en: [
        'Ask each person what they want to be asked for in two years',
        'Note the answer and one thing this month that leads there.',
      ],
      de: [
        'Jede Person fragen, wofür man sie in zwei Jahren fragen soll',
        'Die Antwort notieren und dazu eine Sache für diesen Monat, die dorthin führt.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Read your framework for the next stage of two people you work with',
        'Find for each the skill they already show without being asked.',
      ],
      de: [
        'Für zwei Menschen, mit denen Sie arbeiten, die nächste Stufe im Rahmen lesen',
        'Für jeden die Fähigkeit finden, die er schon unaufgefordert zeigt.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Help a colleague to draft their plan, from gaps to first action', 'One hour; their words, your questions.'],
      de: [
        'Jemandem helfen, den eigenen Plan zu entwerfen, von der Lücke bis zum ersten Schritt',
        'Eine Stunde; ihre Worte, Ihre Fragen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Find real work for somebody that is one size larger than their last',
        'Stand beside it and stay out of the middle.',
      ],
      de: [
        'Für jemanden eine echte Aufgabe finden, eine Nummer größer als die letzte',
        'Daneben stehen und sich aus der Mitte heraushalten.',
      ],
    },
  ],
  'delivery-management': [
    {
      kind: 'practice',
      en: [
        'Each Friday, write five lines: what went live, what is late, what you do about it',
        'To the people who wait for it; for six weeks.',
      ],
      de: [
        'Jeden Freitag fünf Zeilen schreiben: was live ist, was spät ist, was Sie dagegen tun',
        'An die, die darauf warten; sechs Wochen lang.',
      ],
    },
    {
      kind: 'learning',
      en: ['Follow one item from wish to release and note every day it waited', 'Show the team where the time went.'],
      de: [
        'Ein Vorhaben vom Wunsch bis zur Auslieferung verfolgen und jeden Wartetag notieren',
        'Dem Team zeigen, wo die Zeit blieb.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask a manager with a calm team how they notice trouble early', 'Add one of their signals to your week.'],
      de: [
        'Eine Führungskraft mit ruhigem Team fragen, woran sie Schwierigkeiten früh erkennt',
        'Eines ihrer Zeichen in die eigene Woche übernehmen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Carry a delivery that crosses two teams, with one plan that both can see',
        'Done when the date moves early or not at all.',
      ],
      de: [
        'Eine Lieferung über zwei Teams verantworten, mit einem Plan, den beide sehen',
        'Fertig, wenn der Termin früh verschoben wird oder gar nicht.',
      ],
    },
  ],
  'stakeholder-communication': [
    {
      kind: 'practice',
      en: [
        'Map the ten people your work touches and when each last heard from you',
        'Write to the three who waited longest.',
      ],
      de: [
        'Die zehn Menschen aufschreiben, die Ihre Arbeit berührt, und wann sie zuletzt von Ihnen hörten',
        'Den dreien schreiben, die am längsten gewartet haben.',
      ],
    },
    {
      kind: 'learning',
      en: ['Ask two stakeholders which of your messages they skip, and why', 'Change the next one accordingly.'],
      de: [
        'Zwei Beteiligte fragen, welche Ihrer Nachrichten sie überspringen und warum',
        'Die nächste entsprechend ändern.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Go with your manager to a meeting where interests collide',
        'Afterwards, tell each other what each side really wanted.',
      ],
      de: [
        'Mit Ihrer Führungskraft in eine Runde gehen, in der Interessen aufeinandertreffen',
        'Danach einander sagen, was jede Seite eigentlich wollte.',
      ],
    },
    {
      kind: 'stretch',
      en: ['Bring bad news early, with two ways on, to those whom it hurts', 'Done when they choose one of them.'],
      de: [
        'Eine schlechte Nachricht früh überbringen, mit zwei Wegen, an die, die sie trifft',
        'Fertig, wenn sie einen davon wählen.',
      ],
    },
  ],
  'psychological-safety': [
    {
      kind: 'practice',
      en: [
        'Tell the team about one mistake of yours each month and what you learnt',
        'Then be quiet and see who follows.',
      ],
      de: [
        'Dem Team jeden Monat von einem eigenen Fehler erzählen und was Sie daraus lernten',
        'Dann schweigen und sehen, wer folgt.',
      ],
    },
    {
      kind: 'learning',
      en: ['Note for two weeks how you first react to a bad message', 'Choose one sentence to say first from now on.'],
      de: [
        'Zwei Wochen lang notieren, wie Sie zuerst auf schlechte Nachrichten reagieren',
        'Einen Satz wählen, den Sie von nun an zuerst sagen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Ask the quietest person of your team what makes it hard to speak up',
        'Change one thing within a week and tell them.',
      ],
      de: [
        'Die stillste Person im Team fragen, was das Wort ergreifen schwer macht',
        'Binnen einer Woche eine Sache ändern und ihr davon erzählen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Lead a look back at something that failed, without a name in the report',
        'Done when somebody offers a detail nobody knew.',
      ],
      de: [
        'Einen Rückblick auf etwas Gescheitertes leiten, ohne einen Namen im Bericht',
        'Fertig, wenn jemand eine Einzelheit beiträgt, die niemand kannte.',
      ],
    },
  ],
};
