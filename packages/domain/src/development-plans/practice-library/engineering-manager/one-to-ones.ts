import type { SkillPractices } from '../practice.js';

/** What to do towards one to ones. */
export const oneToOnes: SkillPractices = {
  practice: {
    first: {
      en: [
        'Hold a weekly half hour with one person whose agenda is theirs',
        'For two months; begin with what they want to talk about.',
      ],
      de: [
        'Jede Woche eine halbe Stunde mit einer Person halten, deren Tagesordnung ihr gehört',
        'Zwei Monate lang; mit ihrem Anliegen beginnen.',
      ],
    },
    next: {
      en: [
        'Open each one-to-one with what you agreed last time, and close it with one promise of your own',
        'For two months; done when no promise of yours is older than two meetings.',
      ],
      de: [
        'Jedes Einzelgespräch mit dem zuletzt Vereinbarten beginnen und mit einem eigenen Versprechen schließen',
        'Zwei Monate; geschafft, wenn keines Ihrer Versprechen älter ist als zwei Gespräche.',
      ],
    },
    far: {
      en: [
        'Give one meeting a month to a single question: what would make you leave, and what would make you stay?',
        'With each person; done when you have acted on one answer from everybody.',
      ],
      de: [
        'Ein Gespräch im Monat der Frage widmen, was zum Gehen und was zum Bleiben bewegen würde',
        'Mit jeder Person; geschafft, wenn Sie von allen eine Antwort umgesetzt haben.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Keep a list of the questions that opened a talk, and of those that closed one',
        'Twenty entries, then choose your five.',
      ],
      de: [
        'Aufschreiben, welche Fragen ein Gespräch geöffnet und welche es beendet haben',
        'Zwanzig Einträge, dann die eigenen fünf wählen.',
      ],
    },
    next: {
      en: [
        'Estimate after each talk who spoke how much, and ask the other person for their guess',
        'Ten talks; done when your share is below half and both guesses agree.',
      ],
      de: [
        'Nach jedem Gespräch schätzen, wer wie viel sprach, und das Gegenüber ebenfalls schätzen lassen',
        'Zehn Gespräche; geschafft, wenn Ihr Anteil unter der Hälfte liegt und beide Werte übereinstimmen.',
      ],
    },
    far: {
      en: [
        'Ask people who once worked for you which talk changed something for them, and why',
        'Five short calls; write the three things they share and share them with your peers.',
      ],
      de: [
        'Frühere Mitarbeitende fragen, welches Gespräch etwas verändert hat und warum',
        'Fünf kurze Anrufe; das Gemeinsame in drei Sätzen an andere Führungskräfte weitergeben.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask your own manager what they prepare before they meet you',
        'Prepare the same for somebody else next week.',
      ],
      de: [
        'Die eigene Führungskraft fragen, was sie vor Ihren Gesprächen vorbereitet',
        'Nächste Woche dasselbe für jemand anderen vorbereiten.',
      ],
    },
    next: {
      en: [
        'Talk through one stuck relationship with another manager, without names',
        'An hour; try one sentence of theirs in the next talk and tell them what happened.',
      ],
      de: [
        'Eine festgefahrene Beziehung ohne Namen mit einer anderen Führungskraft besprechen',
        'Eine Stunde; einen ihrer Sätze im nächsten Gespräch erproben und davon berichten.',
      ],
    },
    far: {
      en: [
        'Meet a new manager before and after their first five one-to-ones',
        'A quarter of an hour each; done when they bring the questions and you only listen.',
      ],
      de: [
        'Eine neue Führungskraft vor und nach ihren ersten fünf Einzelgesprächen treffen',
        'Je eine Viertelstunde; geschafft, wenn die Fragen von ihr kommen und Sie nur zuhören.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Take over the one-to-ones of an intern or a new colleague for a quarter',
        'With their consent; ask at the end what helped.',
      ],
      de: [
        'Für ein Quartal die Einzelgespräche mit einer Praktikantin oder einem neuen Kollegen übernehmen',
        'Mit deren Einverständnis; am Ende fragen, was geholfen hat.',
      ],
    },
    next: {
      en: [
        'Hold skip-level talks with everybody one level further down, once each within a quarter',
        'Half an hour; tell their managers what you learnt in general, and change one thing.',
      ],
      de: [
        'In einem Quartal mit allen eine Ebene tiefer einmal sprechen',
        'Eine halbe Stunde; den Führungskräften Allgemeines berichten und eine Sache ändern.',
      ],
    },
    far: {
      en: [
        'Bring the one-to-ones of all managers in your area to a standard that they wrote themselves',
        'One page, two months; done when their people say that the talks help them.',
      ],
      de: [
        'Die Einzelgespräche aller Führungskräfte Ihres Bereichs auf einen selbst geschriebenen Stand bringen',
        'Eine Seite, zwei Monate; geschafft, wenn die Mitarbeitenden sagen, dass sie helfen.',
      ],
    },
  },
};
