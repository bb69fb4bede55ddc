import type { SkillPractices } from '../practice.js';

/** What to do towards board communication. */
export const boardCommunication: SkillPractices = {
  practice: {
    first: {
      en: [
        'Explain your largest technical risk without one technical word, in three sentences',
        'Test them on five people outside engineering; done when all tell the same story back.',
      ],
      de: [
        'Ihr größtes technisches Risiko ohne Fachwort in drei Sätzen erklären',
        'An fünf Menschen außerhalb der Technik erproben; geschafft, wenn alle dasselbe wiedergeben.',
      ],
    },
    next: {
      en: [
        'Shrink your next quarterly report to one page with three figures',
        'Each with what it means and what you will do.',
      ],
      de: [
        'Den nächsten Quartalsbericht auf eine Seite mit drei Zahlen bringen',
        'Jede mit dem, was sie bedeutet und was Sie tun.',
      ],
    },
    far: {
      en: [
        'Keep one page for the board that shows the same five figures every quarter, good or bad',
        'A year; done when a member asks about a trend rather than about a number.',
      ],
      de: [
        'Dem Gremium jedes Quartal dieselben fünf Zahlen auf einer Seite zeigen, gut oder schlecht',
        'Ein Jahr; geschafft, wenn nach einer Entwicklung statt nach einer Zahl gefragt wird.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Find out what a board must decide, what it must only know, and what is none of its business',
        'An hour with the company’s secretary or counsel; sort your next report by it.',
      ],
      de: [
        'Herausfinden, was ein Aufsichtsgremium entscheiden, was nur wissen muss und was es nichts angeht',
        'Eine Stunde mit der Rechtsabteilung; den nächsten Bericht danach ordnen.',
      ],
    },
    next: {
      en: [
        'Read the last two years of board papers for what was asked about technology',
        'Write the question that will come next.',
      ],
      de: [
        'Die Unterlagen der letzten zwei Jahre auf Fragen zur Technik lesen',
        'Die Frage aufschreiben, die als nächste kommt.',
      ],
    },
    far: {
      en: [
        'Study how three boards learnt too late of a technical failure, from public reports',
        'Two evenings; write the early sentence that would have helped, and check whether yours has it.',
      ],
      de: [
        'Aus öffentlichen Berichten ansehen, wie drei Gremien zu spät von einem technischen Versagen erfuhren',
        'Zwei Abende; den frühen Satz schreiben, der geholfen hätte, und prüfen, ob Ihres ihn kennt.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask whoever prepares the board papers which pages come back with questions, and why',
        'Half an hour; rewrite one page of yours before the next deadline.',
      ],
      de: [
        'Wer die Unterlagen vorbereitet, fragen, zu welchen Seiten Rückfragen kommen und warum',
        'Eine halbe Stunde; eine eigene Seite vor dem nächsten Termin neu schreiben.',
      ],
    },
    next: {
      en: ['Ask somebody who sits on a board to read your page as a member would', 'Note where they stop trusting it.'],
      de: [
        'Jemanden, der in einem Aufsichtsgremium sitzt, Ihre Seite mit diesen Augen lesen lassen',
        'Notieren, wo das Vertrauen endet.',
      ],
    },
    far: {
      en: [
        'Take one of your directors along to the board, with a topic of their own',
        'Two rehearsals; done when a member asks to hear them again.',
      ],
      de: [
        'Jemanden aus der Bereichsleitung mit eigenem Thema ins Gremium mitnehmen',
        'Zwei Proben; geschafft, wenn jemand die Person wieder hören möchte.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Write the technology page of the next board paper, and have it cut by half by somebody else',
        'Done when it went to the board with fewer than three corrections.',
      ],
      de: [
        'Die Technikseite der nächsten Unterlage schreiben und von jemand anderem halbieren lassen',
        'Geschafft, wenn sie mit weniger als drei Korrekturen ins Gremium ging.',
      ],
    },
    next: {
      en: [
        'Answer the board’s questions on one topic for a whole year, between meetings as well',
        'Done when the last paper on it needed no discussion.',
      ],
      de: [
        'Dem Gremium ein Jahr lang zu einem Thema Rede und Antwort stehen, auch zwischen den Sitzungen',
        'Geschafft, wenn die letzte Unterlage dazu keine Aussprache mehr brauchte.',
      ],
    },
    far: {
      en: [
        'Present one risk and its price to the board, or to those who prepare it',
        'Done when they decide or ask for a date.',
      ],
      de: [
        'Ein Risiko und seinen Preis dem Gremium vorstellen oder denen, die es vorbereiten',
        'Fertig, wenn entschieden oder ein Termin verlangt wird.',
      ],
    },
  },
};
