import type { SkillPractices } from '../practice.js';

/** What to do towards profit and loss literacy. */
export const profitAndLossLiteracy: SkillPractices = {
  practice: {
    first: {
      en: [
        'Read the monthly result of your company and mark every line that engineering touches',
        'Three months, half an hour each; done when you can tell a colleague which line moved and why.',
      ],
      de: [
        'Das Monatsergebnis Ihres Unternehmens lesen und jede Zeile markieren, die von der Technik berührt wird',
        'Drei Monate, je eine halbe Stunde; geschafft, wenn Sie erklären können, welche Zeile sich warum bewegte.',
      ],
    },
    next: {
      en: [
        'Put beside each roadmap item the line of the accounts it should move, and by when',
        'One quarter; look back with finance and correct two of them.',
      ],
      de: [
        'Neben jedes Vorhaben die Zeile der Ergebnisrechnung schreiben, die es bewegen soll, und bis wann',
        'Ein Quartal; mit den Finanzen zurückblicken und zwei berichtigen.',
      ],
    },
    far: {
      en: [
        'Say for your largest investment which line of the accounts it moves, and when',
        'One page; have finance correct it.',
      ],
      de: [
        'Für Ihre größte Investition sagen, welche Zeile der Rechnung sie bewegt und wann',
        'Eine Seite; von den Finanzen berichtigen lassen.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Learn twenty words of the accounts from somebody in finance, each with a case from your own work',
        'Two hours over two weeks; done when you can explain margin to a tech lead.',
      ],
      de: [
        'Zwanzig Begriffe der Rechnungslegung von jemandem aus den Finanzen lernen, je mit eigenem Beispiel',
        'Zwei Stunden in zwei Wochen; geschafft, wenn Sie den Begriff Marge erklären können.',
      ],
    },
    next: {
      en: [
        'Read four quarters of the company’s own figures with somebody from finance',
        'Explain them afterwards to a colleague who was not there.',
      ],
      de: [
        'Vier Quartale der eigenen Zahlen mit jemandem aus den Finanzen lesen',
        'Sie danach jemandem erklären, der nicht dabei war.',
      ],
    },
    far: {
      en: [
        'Take apart the published results of two companies of your field and set their engineering beside yours',
        'A week of evenings; present to your peers what you would and would not copy.',
      ],
      de: [
        'Die veröffentlichten Ergebnisse zweier Firmen Ihrer Branche zerlegen und deren Technik neben Ihre stellen',
        'Eine Woche abends; vorstellen, was Sie übernähmen und was nicht.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Have a product owner show you the numbers behind one feature of yours, from price to support',
        'One hour; write down which of them you could have changed.',
      ],
      de: [
        'Sich von einer Produktverantwortlichen die Zahlen hinter einer Funktion zeigen lassen, vom Preis bis zum Support',
        'Eine Stunde; aufschreiben, welche davon Sie hätten ändern können.',
      ],
    },
    next: {
      en: [
        'Ask the finance lead which question engineering never asks and should',
        'Bring the answer to the next planning.',
      ],
      de: [
        'Die Finanzleitung fragen, welche Frage die Technik nie stellt und stellen sollte',
        'Die Antwort in die nächste Planung mitbringen.',
      ],
    },
    far: {
      en: [
        'Teach your directors to read the result: one line a month, with its story in your area',
        'Half a year; done when they bring a line themselves.',
      ],
      de: [
        'Den Bereichsleitungen beibringen, das Ergebnis zu lesen: jeden Monat eine Zeile mit ihrer Geschichte',
        'Ein halbes Jahr; geschafft, wenn sie selbst eine Zeile mitbringen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Work out what one hour of failure costs your company, and have finance sign the figure',
        'Three weeks; done when it is used in a decision.',
      ],
      de: [
        'Berechnen, was eine Stunde Ausfall Ihr Unternehmen kostet, und die Zahl von den Finanzen bestätigen lassen',
        'Drei Wochen; geschafft, wenn sie in einer Entscheidung verwendet wird.',
      ],
    },
    next: {
      en: [
        'Write the case for one investment with cost, return and the month in which it pays',
        'Six weeks beside finance; done when it has been decided, and look back after a year.',
      ],
      de: [
        'Für eine Investition Kosten, Ertrag und den Monat der Amortisation darlegen',
        'Sechs Wochen neben den Finanzen; geschafft, wenn entschieden ist; nach einem Jahr zurückblicken.',
      ],
    },
    far: {
      en: [
        'Carry the numbers of one product for a quarter beside its owner',
        'Both of you explain the result together.',
      ],
      de: [
        'Ein Quartal lang die Zahlen eines Produkts neben der verantwortlichen Person tragen',
        'Das Ergebnis gemeinsam erklären.',
      ],
    },
  },
};
