import type { SkillPractices } from '../practice.js';

/** What to do towards board and investor relations. */
export const boardAndInvestorRelations: SkillPractices = {
  practice: {
    first: {
      en: [
        'Write after every board meeting what was asked of technology and what you would answer now',
        'Four meetings; done when you could have foreseen two of three questions.',
      ],
      de: [
        'Nach jeder Sitzung aufschreiben, was zur Technik gefragt wurde und was Sie heute antworten würden',
        'Vier Sitzungen; geschafft, wenn Sie zwei von drei Fragen vorausgesehen hätten.',
      ],
    },
    next: {
      en: ['Send the board one short note between meetings, good news or bad', 'Every two months; the bad news first.'],
      de: [
        'Dem Gremium zwischen den Sitzungen eine kurze Nachricht schicken, gut oder schlecht',
        'Alle zwei Monate; das Schlechte zuerst.',
      ],
    },
    far: {
      en: [
        'Speak to each member alone once a year about what they fear and what they hope for in technology',
        'Done when no fear comes up in the meeting for the first time.',
      ],
      de: [
        'Mit jedem Mitglied einmal im Jahr allein über Sorgen und Hoffnungen zur Technik sprechen',
        'Geschafft, wenn keine Sorge erstmals in der Sitzung auftaucht.',
      ],
    },
  },
  learning: {
    first: {
      en: ['Ask each member or investor what they read first about a company', 'Order your next report accordingly.'],
      de: ['Jedes Mitglied fragen, was es über eine Firma zuerst liest', 'Den nächsten Bericht danach ordnen.'],
    },
    next: {
      en: [
        'Learn how investors value companies like yours, and which technical facts move the value',
        'Two hours with the finance lead; find the one that you could prove better.',
      ],
      de: [
        'Lernen, wie Investierende Firmen wie Ihre bewerten und welche technischen Tatsachen den Wert bewegen',
        'Zwei Stunden mit der Finanzleitung; die eine finden, die Sie besser belegen könnten.',
      ],
    },
    far: {
      en: [
        'Sit through a public results call of three competitors and write down every question on technology',
        'A quarter; prepare your answers as if you were asked tomorrow.',
      ],
      de: [
        'Die öffentlichen Ergebnisgespräche dreier Wettbewerber anhören und jede Frage zur Technik notieren',
        'Ein Quartal; Antworten vorbereiten, als würden Sie morgen gefragt.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask your chief executive what the board thinks of technology when you are not in the room',
        'Half an hour; choose the one thing to change before the next meeting.',
      ],
      de: [
        'Die Geschäftsführung fragen, was das Gremium von der Technik hält, wenn Sie nicht im Raum sind',
        'Eine halbe Stunde; die eine Sache wählen, die bis zur nächsten Sitzung anders wird.',
      ],
    },
    next: {
      en: ['Prepare a hard session with the chief executive, playing both sides', 'Agree beforehand who answers what.'],
      de: [
        'Eine schwierige Sitzung mit der Geschäftsführung vorbereiten, beide Seiten spielend',
        'Vorher festlegen, wer was beantwortet.',
      ],
    },
    far: {
      en: [
        'Bring your likely successor to the board, from a topic of ten minutes to a talk alone with a member',
        'A year; done when the board names them unasked.',
      ],
      de: [
        'Ihre mögliche Nachfolge an das Gremium heranführen, vom Zehn-Minuten-Thema bis zum Gespräch unter vier Augen',
        'Ein Jahr; geschafft, wenn das Gremium den Namen von sich aus nennt.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Answer one question of the board in writing within a week, in one page that needs no meeting',
        'Done when nobody asks again.',
      ],
      de: [
        'Eine Frage des Gremiums binnen einer Woche auf einer Seite beantworten, die keine Sitzung braucht',
        'Geschafft, wenn niemand nachfragt.',
      ],
    },
    next: {
      en: [
        'Lead the technology session of the board’s yearly strategy day',
        'Two months of preparation; done when the board has made one choice that it had put off.',
      ],
      de: [
        'Den technischen Teil des jährlichen Strategietags des Gremiums leiten',
        'Zwei Monate Vorbereitung; geschafft, wenn eine aufgeschobene Wahl getroffen ist.',
      ],
    },
    far: {
      en: [
        'Explain one large technical investment until its critics can defend it',
        'Done when they do so without you.',
      ],
      de: [
        'Eine große technische Investition erklären, bis ihre Kritiker sie vertreten können',
        'Fertig, wenn sie es ohne Sie tun.',
      ],
    },
  },
};
