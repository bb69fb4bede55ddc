import type { Practice } from './practice.js';

/** For skills that an organisation has added to its framework; {skill} stands for the skill's own name. */
export const anySkillPractices: readonly Practice[] = [
  {
    kind: 'practice',
    en: [
      'Choose one piece of next week’s work in which to practise “{skill}”, and tell somebody',
      'Ask them afterwards what they saw.',
    ],
    de: [
      'Eine Arbeit der nächsten Woche wählen, um „{skill}“ zu üben, und jemandem davon erzählen',
      'Danach fragen, was zu sehen war.',
    ],
  },
  {
    kind: 'practice',
    en: [
      'Write down every Friday one moment in which “{skill}” was needed, and what you did',
      'Six weeks; look for what repeats.',
    ],
    de: [
      'Jeden Freitag einen Moment aufschreiben, in dem „{skill}“ gefragt war, und was Sie taten',
      'Sechs Wochen; auf Wiederholungen achten.',
    ],
  },
  {
    kind: 'learning',
    en: [
      'Read what the framework says of “{skill}” at your next level, and find an example at work',
      'Bring it to your next check-in.',
    ],
    de: [
      'Nachlesen, was der Rahmen auf Ihrem nächsten Niveau zu „{skill}“ sagt, und ein Beispiel aus der Arbeit finden',
      'Zum nächsten Gespräch mitbringen.',
    ],
  },
  {
    kind: 'learning',
    en: ['Watch somebody who is good at “{skill}” for an hour', 'Note three things they do that you do not.'],
    de: ['Jemandem eine Stunde zusehen, der „{skill}“ gut kann', 'Drei Dinge notieren, die Sie anders machen.'],
  },
  {
    kind: 'mentoring',
    en: ['Ask somebody strong in “{skill}” for three talks of half an hour', 'One question each, sent a day before.'],
    de: [
      'Jemanden, der in „{skill}“ stark ist, um drei halbe Stunden bitten',
      'Je eine Frage, einen Tag vorher geschickt.',
    ],
  },
  {
    kind: 'mentoring',
    en: [
      'Teach the part of “{skill}” that you know to somebody newer',
      'What you cannot explain is what to learn next.',
    ],
    de: [
      'Das, was Sie von „{skill}“ verstehen, jemandem beibringen, der neuer ist',
      'Was Sie nicht erklären können, ist als Nächstes dran.',
    ],
  },
  {
    kind: 'stretch',
    en: [
      'Take on one task that needs “{skill}” at the level you aim for, with somebody beside you',
      'Agree beforehand on how you will look back.',
    ],
    de: [
      'Eine Aufgabe übernehmen, die „{skill}“ auf dem angestrebten Niveau braucht, mit jemandem an der Seite',
      'Vorher vereinbaren, wie Sie zurückblicken.',
    ],
  },
  {
    kind: 'stretch',
    en: [
      'Lead for a month something small that depends on “{skill}”',
      'Done when those it serves would ask you again.',
    ],
    de: [
      'Einen Monat lang etwas Kleines führen, das von „{skill}“ abhängt',
      'Fertig, wenn man Sie dafür wieder fragen würde.',
    ],
  },
];
