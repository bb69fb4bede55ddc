import type { SkillPractices } from './practice.js';

/** For skills that an organisation has added to its framework; {skill} stands for the skill’s own name. */
export const anySkill: SkillPractices = {
  practice: {
    first: {
      en: [
        'Choose one piece of next week’s work in which to practise “{skill}”, and tell somebody',
        'Ask them afterwards what they saw.',
      ],
      de: [
        'Eine Arbeit der nächsten Woche wählen, um „{skill}“ zu üben, und jemandem davon erzählen',
        'Danach fragen, was zu sehen war.',
      ],
    },
    next: {
      en: [
        'Write down every Friday one moment in which “{skill}” was needed, and what you did',
        'Six weeks; look for what repeats.',
      ],
      de: [
        'Jeden Freitag einen Moment aufschreiben, in dem „{skill}“ gefragt war, und was Sie taten',
        'Sechs Wochen; auf Wiederholungen achten.',
      ],
    },
    far: {
      en: [
        'Make one place in your team’s week where “{skill}” is practised by everybody, and keep it going',
        'Two months; done when it happens in your absence.',
      ],
      de: [
        'In der Woche Ihres Teams einen Ort schaffen, an dem alle „{skill}“ üben, und ihn am Leben halten',
        'Zwei Monate; geschafft, wenn es auch ohne Sie stattfindet.',
      ],
    },
  },
  learning: {
    first: {
      en: ['Watch somebody who is good at “{skill}” for an hour', 'Note three things they do that you do not.'],
      de: ['Jemandem eine Stunde zusehen, der „{skill}“ gut kann', 'Drei Dinge notieren, die Sie anders machen.'],
    },
    next: {
      en: [
        'Read what the framework says of “{skill}” at your next level, and find an example at work',
        'Bring it to your next check-in.',
      ],
      de: [
        'Nachlesen, was der Rahmen auf Ihrem nächsten Niveau zu „{skill}“ sagt, und ein Beispiel aus der Arbeit finden',
        'Zum nächsten Gespräch mitbringen.',
      ],
    },
    far: {
      en: [
        'Compare how three teams do “{skill}”, and write down what the best of them has stopped doing',
        'A month of short visits; try one of it at home and tell them how it went.',
      ],
      de: [
        'Vergleichen, wie drei Teams „{skill}“ angehen, und notieren, was das beste davon nicht mehr tut',
        'Ein Monat kurzer Besuche; eines daheim erproben und davon berichten.',
      ],
    },
  },
  mentoring: {
    first: {
      en: ['Ask somebody strong in “{skill}” for three talks of half an hour', 'One question each, sent a day before.'],
      de: [
        'Jemanden, der in „{skill}“ stark ist, um drei halbe Stunden bitten',
        'Je eine Frage, einen Tag vorher geschickt.',
      ],
    },
    next: {
      en: [
        'Teach the part of “{skill}” that you know to somebody newer',
        'What you cannot explain is what to learn next.',
      ],
      de: [
        'Das, was Sie von „{skill}“ verstehen, jemandem beibringen, der neuer ist',
        'Was Sie nicht erklären können, ist als Nächstes dran.',
      ],
    },
    far: {
      en: [
        'Coach two people in “{skill}” for a quarter, by questions alone',
        'Every other week; done when others come to them with it instead of to you.',
      ],
      de: [
        'Zwei Menschen ein Quartal lang in „{skill}“ begleiten, nur mit Fragen',
        'Alle zwei Wochen; geschafft, wenn man damit zu ihnen statt zu Ihnen kommt.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Lead for a month something small that depends on “{skill}”',
        'Done when those it serves would ask you again.',
      ],
      de: [
        'Einen Monat lang etwas Kleines führen, das von „{skill}“ abhängt',
        'Fertig, wenn man Sie dafür wieder fragen würde.',
      ],
    },
    next: {
      en: [
        'Take on one task that needs “{skill}” at the level you aim for, with somebody beside you',
        'Agree beforehand on how you will look back.',
      ],
      de: [
        'Eine Aufgabe übernehmen, die „{skill}“ auf dem angestrebten Niveau braucht, mit jemandem an der Seite',
        'Vorher vereinbaren, wie Sie zurückblicken.',
      ],
    },
    far: {
      en: [
        'Raise how a whole area handles “{skill}”, with its leads and one measure that you all accept',
        'A quarter; done when the measure has moved and stays without you.',
      ],
      de: [
        'Mit den Leitungen eines ganzen Bereichs „{skill}“ voranbringen, an einem Maß, das alle annehmen',
        'Ein Quartal; geschafft, wenn sich das Maß bewegt hat und ohne Sie hält.',
      ],
    },
  },
};
