import type { SkillPractices } from '../practice.js';

/** What to do towards delivery management. */
export const deliveryManagement: SkillPractices = {
  practice: {
    first: {
      en: [
        'Each Friday, write five lines: what went live, what is late, what you do about it',
        'To the people who wait for it; for six weeks.',
      ],
      de: [
        'Jeden Freitag fünf Zeilen schreiben: was live ist, was spät ist, was Sie dagegen tun',
        'An die, die darauf warten; sechs Wochen lang.',
      ],
    },
    next: {
      en: [
        'Limit what the team has begun to one item per two people, and stop the next one at the door',
        'Six weeks; done when items finish in half the time or you know why not.',
      ],
      de: [
        'Das Begonnene auf ein Vorhaben je zwei Leute begrenzen und das nächste an der Tür anhalten',
        'Sechs Wochen; geschafft, wenn Vorhaben in der halben Zeit fertig werden oder das Warum klar ist.',
      ],
    },
    far: {
      en: [
        'Ask in each planning which promise could be broken most cheaply, and write down the answer',
        'A quarter; done when a delay has been met with that answer instead of with overtime.',
      ],
      de: [
        'Bei jeder Planung fragen, welches Versprechen am billigsten zu brechen wäre, und die Antwort festhalten',
        'Ein Quartal; geschafft, wenn eine Verzögerung damit statt mit Überstunden gelöst wurde.',
      ],
    },
  },
  learning: {
    first: {
      en: ['Follow one item from wish to release and note every day it waited', 'Show the team where the time went.'],
      de: [
        'Ein Vorhaben vom Wunsch bis zur Auslieferung verfolgen und jeden Wartetag notieren',
        'Dem Team zeigen, wo die Zeit blieb.',
      ],
    },
    next: {
      en: [
        'Plot how long the last thirty items took from start to live, and what the slow ones share',
        'Two hours; show the team and let them choose one cause to remove.',
      ],
      de: [
        'Aufzeichnen, wie lange die letzten dreißig Vorhaben bis zum Betrieb brauchten und was die langsamen eint',
        'Zwei Stunden; das Team eine Ursache wählen lassen.',
      ],
    },
    far: {
      en: [
        'Spend two days with a team known for calm delivery, and find what it does not do',
        'Write the five habits it lives without; drop one of them at home for a month.',
      ],
      de: [
        'Zwei Tage bei einem Team mit ruhiger Lieferung verbringen und finden, was es nicht tut',
        'Fünf Gewohnheiten nennen, ohne die es auskommt; eine davon daheim einen Monat lang lassen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask the person who led the last release to walk you through its worst week',
        'Half an hour; write down the sign that came first, and look for it on Friday.',
      ],
      de: [
        'Sich von der Person, die die letzte Version leitete, die schlimmste Woche schildern lassen',
        'Eine halbe Stunde; das erste Zeichen notieren und am Freitag danach suchen.',
      ],
    },
    next: {
      en: ['Ask a manager with a calm team how they notice trouble early', 'Add one of their signals to your week.'],
      de: [
        'Eine Führungskraft mit ruhigem Team fragen, woran sie Schwierigkeiten früh erkennt',
        'Eines ihrer Zeichen in die eigene Woche übernehmen.',
      ],
    },
    far: {
      en: [
        'Guide a tech lead through their first delivery with a date, by asking at the same hour every week',
        'Eight weeks; done when they come with risk, cause and choice before you ask.',
      ],
      de: [
        'Jemanden in technischer Leitung durch die erste Lieferung mit Termin begleiten, jede Woche zur selben Stunde',
        'Acht Wochen; geschafft, wenn Risiko, Ursache und Wahl ungefragt kommen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Run the delivery of one small project: plan on a page, weekly note, look back at the end',
        'Six weeks; done when those waiting for it say that they always knew.',
      ],
      de: [
        'Die Lieferung eines kleinen Projekts führen: Plan auf einer Seite, Wochennotiz, Rückblick',
        'Sechs Wochen; geschafft, wenn die Wartenden sagen, sie wussten stets Bescheid.',
      ],
    },
    next: {
      en: [
        'Carry a delivery that crosses two teams, with one plan that both can see',
        'Done when the date moves early or not at all.',
      ],
      de: [
        'Eine Lieferung über zwei Teams verantworten, mit einem Plan, den beide sehen',
        'Fertig, wenn der Termin früh verschoben wird oder gar nicht.',
      ],
    },
    far: {
      en: [
        'Turn a late programme of several teams round: new plan, fewer goals, dates that are believed',
        'A quarter; done when three dates in a row were kept.',
      ],
      de: [
        'Ein verspätetes Vorhaben mehrerer Teams drehen: neuer Plan, weniger Ziele, glaubhafte Termine',
        'Ein Quartal; geschafft, wenn drei Termine nacheinander gehalten wurden.',
      ],
    },
  },
};
