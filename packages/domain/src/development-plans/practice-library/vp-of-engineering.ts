import type { PracticesBySkill } from './practice.js';

/** For the skills at home with vice presidents of engineering. */
export const vicePresidentPractices: PracticesBySkill = {
  'profit-and-loss-literacy': [
    {
      kind: 'practice',
      en: [
        'Say for your largest investment which line of the accounts it moves, and when',
        'One page; have finance correct it.',
      ],
      de: [
        'Für Ihre größte Investition sagen, welche Zeile der Rechnung sie bewegt und wann',
        'Eine Seite; von den Finanzen berichtigen lassen.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Read four quarters of the company’s own figures with somebody from finance',
        'Explain them afterwards to a colleague who was not there.',
      ],
      de: [
        'Vier Quartale der eigenen Zahlen mit jemandem aus den Finanzen lesen',
        'Sie danach jemandem erklären, der nicht dabei war.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Ask the finance lead which question engineering never asks and should',
        'Bring the answer to the next planning.',
      ],
      de: [
        'Die Finanzleitung fragen, welche Frage die Technik nie stellt und stellen sollte',
        'Die Antwort in die nächste Planung mitbringen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Carry the numbers of one product for a quarter beside its owner',
        'Both of you explain the result together.',
      ],
      de: [
        'Ein Quartal lang die Zahlen eines Produkts neben der verantwortlichen Person tragen',
        'Das Ergebnis gemeinsam erklären.',
      ],
    },
  ],
  'executive-partnership': [
    {
      kind: 'practice',
      en: [
        'Ask one executive peer each month what would make their quarter',
        'Do one thing of it that costs you little.',
      ],
      de: [
        'Jeden Monat ein Mitglied der Leitung fragen, was sein Quartal retten würde',
        'Davon eine Sache tun, die Sie wenig kostet.',
      ],
    },
    {
      kind: 'learning',
      en: ['Write the goals of each executive as they would say them', 'Check two of them in a talk.'],
      de: ['Die Ziele jedes Leitungsmitglieds in dessen Worten aufschreiben', 'Zwei davon im Gespräch prüfen.'],
    },
    {
      kind: 'mentoring',
      en: [
        'Settle one old quarrel between functions with its other side, over two talks',
        'The first one only to listen.',
      ],
      de: [
        'Einen alten Streit zwischen Bereichen mit der anderen Seite in zwei Gesprächen beilegen',
        'Das erste nur zum Zuhören.',
      ],
    },
    {
      kind: 'stretch',
      en: ['Lead a company goal whose owner is not engineering', 'Done when its success is told without your name.'],
      de: [
        'Ein Unternehmensziel führen, das nicht der Technik gehört',
        'Fertig, wenn der Erfolg ohne Ihren Namen erzählt wird.',
      ],
    },
  ],
  'board-communication': [
    {
      kind: 'practice',
      en: [
        'Shrink your next quarterly report to one page with three figures',
        'Each with what it means and what you will do.',
      ],
      de: [
        'Den nächsten Quartalsbericht auf eine Seite mit drei Zahlen bringen',
        'Jede mit dem, was sie bedeutet und was Sie tun.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Read the last two years of board papers for what was asked about technology',
        'Write the question that will come next.',
      ],
      de: [
        'Die Unterlagen der letzten zwei Jahre auf Fragen zur Technik lesen',
        'Die Frage aufschreiben, die als nächste kommt.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask somebody who sits on a board to read your page as a member would', 'Note where they stop trusting it.'],
      de: [
        'Jemanden, der in einem Aufsichtsgremium sitzt, Ihre Seite mit diesen Augen lesen lassen',
        'Notieren, wo das Vertrauen endet.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Present one risk and its price to the board, or to those who prepare it',
        'Done when they decide or ask for a date.',
      ],
      de: [
        'Ein Risiko und seinen Preis dem Gremium vorstellen oder denen, die es vorbereiten',
        'Fertig, wenn entschieden oder ein Termin verlangt wird.',
      ],
    },
  ],
  'organisational-scaling': [
    {
      kind: 'practice',
      en: [
        'Pick one thing that works only because everybody knows everybody, and make it work without',
        'Done when a newcomer can do it alone.',
      ],
      de: [
        'Etwas wählen, das nur geht, weil sich alle kennen, und es ohne das möglich machen',
        'Fertig, wenn jemand Neues es allein schafft.',
      ],
    },
    {
      kind: 'learning',
      en: ['Visit a company twice your size and ask what broke first', 'Bring three answers to your leaders.'],
      de: [
        'Eine doppelt so große Firma besuchen und fragen, was zuerst zerbrach',
        'Drei Antworten Ihren Führungskräften mitbringen.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Help a director to hand over something they founded', 'Agree on what they will no longer decide.'],
      de: [
        'Jemandem aus der Bereichsleitung helfen, etwas Selbstgegründetes abzugeben',
        'Vereinbaren, was diese Person nicht mehr entscheidet.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Plan the organisation for half as many people again, with its first three steps',
        'Tested with those who would have to live in it.',
      ],
      de: [
        'Die Organisation für anderthalbmal so viele Menschen planen, mit den ersten drei Schritten',
        'Geprüft mit denen, die darin arbeiten müssten.',
      ],
    },
  ],
  'culture-at-scale': [
    {
      kind: 'practice',
      en: ['Tell one story a month of somebody who did right when it was hard', 'In their words, with their consent.'],
      de: [
        'Jeden Monat von jemandem erzählen, der richtig handelte, als es schwer war',
        'In dessen Worten, mit dessen Einverständnis.',
      ],
    },
    {
      kind: 'learning',
      en: ['Ask ten people of all levels what gets one promoted here', 'Compare with what you wish they had said.'],
      de: [
        'Zehn Menschen aller Stufen fragen, womit man hier vorankommt',
        'Mit dem vergleichen, was Sie gern gehört hätten.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Let somebody who joined this year show you what they found odd',
        'Change one of it and say whose idea it was.',
      ],
      de: [
        'Sich von jemandem, der dieses Jahr kam, zeigen lassen, was seltsam war',
        'Eines davon ändern und sagen, wessen Idee es war.',
      ],
    },
    {
      kind: 'stretch',
      en: ['End one custom that contradicts what you say you value', 'Done when nobody works around it any more.'],
      de: [
        'Einen Brauch beenden, der dem widerspricht, was Ihnen angeblich wichtig ist',
        'Fertig, wenn niemand ihn mehr umgehen muss.',
      ],
    },
  ],
  'strategic-partners': [
    {
      kind: 'practice',
      en: ['List your five largest suppliers with end of contract and way out', 'Talk to the one without a way out.'],
      de: ['Die fünf größten Anbieter mit Vertragsende und Ausweg auflisten', 'Mit dem ohne Ausweg sprechen.'],
    },
    {
      kind: 'learning',
      en: ['Sit beside purchasing in one negotiation', 'Write down what was given and what it was worth.'],
      de: ['Bei einer Verhandlung neben dem Einkauf sitzen', 'Aufschreiben, was gegeben wurde und was es wert war.'],
    },
    {
      kind: 'mentoring',
      en: ['Ask a partner’s engineering lead where you are a hard customer', 'Mend one thing within the month.'],
      de: [
        'Die technische Leitung eines Partners fragen, wo Sie schwierig sind',
        'Binnen eines Monats eine Sache bessern.',
      ],
    },
    {
      kind: 'stretch',
      en: ['Lead one renewal from need to signature', 'With a real alternative in hand.'],
      de: ['Eine Verlängerung vom Bedarf bis zur Unterschrift führen', 'Mit einer echten Alternative in der Hand.'],
    },
  ],
  'acquisition-due-diligence': [
    {
      kind: 'practice',
      en: [
        'Write the twenty questions you would ask a company’s engineers in two days',
        'Try them on one of your own teams.',
      ],
      de: [
        'Die zwanzig Fragen aufschreiben, die Sie der Technik einer Firma in zwei Tagen stellten',
        'Sie an einem eigenen Team ausprobieren.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Read a past assessment of a purchase against what came after',
        'Note the risk that nobody saw, and where it showed.',
      ],
      de: [
        'Eine frühere Prüfung vor einem Kauf mit dem vergleichen, was danach kam',
        'Das übersehene Risiko notieren und wo es sich zeigte.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Go along with somebody who has assessed companies before', 'Write your own verdict first, then compare.'],
      de: ['Jemanden begleiten, der schon Firmen geprüft hat', 'Zuerst das eigene Urteil schreiben, dann vergleichen.'],
    },
    {
      kind: 'stretch',
      en: [
        'Own the technical part of one assessment, people included',
        'Done when your price of joining the two is believed.',
      ],
      de: [
        'Den technischen Teil einer Prüfung verantworten, Menschen eingeschlossen',
        'Fertig, wenn man Ihrem Preis der Zusammenführung glaubt.',
      ],
    },
  ],
};
