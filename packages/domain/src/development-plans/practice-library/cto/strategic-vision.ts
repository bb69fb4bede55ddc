import type { SkillPractices } from '../practice.js';

/** What to do towards strategic vision. */
export const strategicVision: SkillPractices = {
  practice: {
    first: {
      en: [
        'Finish the sentence “we will not” for your technology three times, and explain each to one team',
        'A month; done when a team uses one of them to turn something down.',
      ],
      de: [
        'Den Satz „Wir werden nicht“ für Ihre Technik dreimal beenden und je einem Team erklären',
        'Ein Monat; geschafft, wenn ein Team damit etwas ablehnt.',
      ],
    },
    next: {
      en: [
        'Write in one page what your technology makes possible in three years that is not today',
        'Tell it to one team a week and note what they ask.',
      ],
      de: [
        'Auf einer Seite schreiben, was Ihre Technik in drei Jahren möglich macht und heute nicht',
        'Jede Woche einem Team erzählen und die Fragen notieren.',
      ],
    },
    far: {
      en: [
        'Open every decision of your round this year by naming the part of the direction it serves or breaks',
        'Done when others name it before you do.',
      ],
      de: [
        'Dieses Jahr jede Entscheidung Ihrer Runde damit eröffnen, welchem Teil der Richtung sie dient oder widerspricht',
        'Geschafft, wenn andere ihn vor Ihnen nennen.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Ask ten people on every level where they think the technology is heading, in one sentence',
        'A week; put the sentences side by side and write the one that is missing.',
      ],
      de: [
        'Zehn Menschen aller Ebenen in einem Satz sagen lassen, wohin die Technik aus ihrer Sicht geht',
        'Eine Woche; die Sätze nebeneinanderlegen und den fehlenden schreiben.',
      ],
    },
    next: {
      en: [
        'Read how three companies of your field bet and lost',
        'Name the sign that each of them had and did not read.',
      ],
      de: [
        'Lesen, wie drei Firmen Ihrer Branche gewettet und verloren haben',
        'Das Zeichen nennen, das jede hatte und nicht las.',
      ],
    },
    far: {
      en: [
        'Spend three days where your users work, without a laptop, and ask what they have given up wishing for',
        'Write down what your technology could make ordinary there in five years.',
      ],
      de: [
        'Drei Tage ohne Rechner dort verbringen, wo mit Ihren Produkten gearbeitet wird, und nach aufgegebenen Wünschen fragen',
        'Aufschreiben, was dort in fünf Jahren alltäglich sein könnte.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask somebody who set a direction that lasted which sentence of it they repeated most often',
        'An hour; write yours and say it in three meetings this month.',
      ],
      de: [
        'Jemanden, dessen Richtung Bestand hatte, fragen, welcher Satz am häufigsten wiederholt wurde',
        'Eine Stunde; den eigenen schreiben und diesen Monat in drei Runden sagen.',
      ],
    },
    next: {
      en: ['Argue your direction with a customer who thinks far ahead', 'Change one sentence because of it.'],
      de: [
        'Ihre Richtung mit jemandem aus der Kundschaft streiten, der weit vorausdenkt',
        'Daraufhin einen Satz ändern.',
      ],
    },
    far: {
      en: [
        'Let three of your leaders each write the chapter of the direction that is theirs, and only ask',
        'Two months; done when they present it together without you.',
      ],
      de: [
        'Drei Ihrer Führungskräfte ihr eigenes Kapitel der Richtung schreiben lassen und nur fragen',
        'Zwei Monate; geschafft, wenn sie es gemeinsam ohne Sie vorstellen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Write the direction of one part of the technology with the people who build it',
        'Six weeks, two pages; done when they use it to say no.',
      ],
      de: [
        'Die Richtung für einen Teil der Technik mit denen schreiben, die ihn bauen',
        'Sechs Wochen, zwei Seiten; geschafft, wenn sie damit Nein sagen.',
      ],
    },
    next: {
      en: [
        'Carry one bet of the direction to its first customer within half a year',
        'Done when you can show what you learnt that no plan could have told you.',
      ],
      de: [
        'Eine Wette der Richtung binnen eines halben Jahres bis zur ersten Kundin bringen',
        'Geschafft, wenn Sie zeigen können, was kein Plan verraten hätte.',
      ],
    },
    far: {
      en: ['Stop one thing that the direction no longer needs', 'Done when its people have somewhere better to be.'],
      de: [
        'Etwas beenden, das die Richtung nicht mehr braucht',
        'Fertig, wenn die Beteiligten einen besseren Platz haben.',
      ],
    },
  },
};
