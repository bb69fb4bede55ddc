import type { SkillPractices } from '../practice.js';

/** What to do towards explaining technology. */
export const explainingTechnology: SkillPractices = {
  practice: {
    first: {
      en: [
        'Explain your current work to somebody outside engineering in five minutes',
        'Ask them to say it back; repeat until they can.',
      ],
      de: [
        'Jemandem außerhalb der Technik in fünf Minuten erklären, woran Sie arbeiten',
        'Bitten, es mit eigenen Worten zu sagen; wiederholen, bis es gelingt.',
      ],
    },
    next: {
      en: [
        'Begin each update this month with what changes for the reader, and put the technology last',
        'Six updates; done when the questions that come back are about the next step.',
      ],
      de: [
        'Diesen Monat jede Meldung damit beginnen, was sich für die Lesenden ändert, und die Technik ans Ende stellen',
        'Sechs Meldungen; geschafft, wenn die Rückfragen dem nächsten Schritt gelten.',
      ],
    },
    far: {
      en: [
        'Put a price, a risk or a date to every technical argument you make outside engineering',
        'For a quarter; done when others repeat your reasons in meetings you are not in.',
      ],
      de: [
        'Jedes technische Argument außerhalb der Technik mit einem Preis, einem Risiko oder einem Termin versehen',
        'Ein Quartal lang; geschafft, wenn andere Ihre Gründe in Runden nennen, in denen Sie nicht sitzen.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Collect ten words of your team that nobody else knows, and find plain ones',
        'Share the list where the team writes to others.',
      ],
      de: [
        'Zehn Wörter Ihres Teams sammeln, die sonst niemand kennt, und einfache finden',
        'Die Liste dort ablegen, wo das Team für andere schreibt.',
      ],
    },
    next: {
      en: [
        'Record yourself explaining one topic to two different people, and compare what you left out',
        'One evening; write the two openings that worked and why they differ.',
      ],
      de: [
        'Sich aufnehmen, wie Sie ein Thema zwei verschiedenen Menschen erklären, und vergleichen, was fehlt',
        'Ein Abend; die zwei Anfänge aufschreiben, die wirkten, und worin sie sich unterscheiden.',
      ],
    },
    far: {
      en: [
        'Study how one hard topic of your field is explained to children, to buyers and to a court',
        'A weekend; borrow one picture from each and test them on a colleague from finance.',
      ],
      de: [
        'Ansehen, wie ein schweres Thema Ihres Fachs Kindern, Kaufenden und einem Gericht erklärt wird',
        'Ein Wochenende; je ein Bild übernehmen und an jemandem aus den Finanzen erproben.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Let somebody from another department ask you why until neither of you can go further',
        'Twenty minutes about your current work; write down the answer that made them nod.',
      ],
      de: [
        'Sich von jemandem aus einer anderen Abteilung so lange nach dem Warum fragen lassen, bis es nicht weitergeht',
        'Zwanzig Minuten zur jetzigen Arbeit; die Antwort notieren, bei der genickt wurde.',
      ],
    },
    next: {
      en: ['Rehearse your next demo with a colleague from sales or support', 'Leave out everything they did not miss.'],
      de: [
        'Die nächste Vorführung mit jemandem aus Vertrieb oder Support proben',
        'Alles weglassen, was dabei niemandem gefehlt hat.',
      ],
    },
    far: {
      en: [
        'Prepare a quiet engineer for their first talk to people outside engineering',
        'Two rehearsals; you carry the laptop; done when the questions go to them.',
      ],
      de: [
        'Jemanden Stilles aus der Technik auf den ersten Vortrag vor anderen Abteilungen vorbereiten',
        'Zwei Proben; Sie tragen nur den Rechner; geschafft, wenn die Fragen an diese Person gehen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Show the next feature at the monthly demo, in four minutes and without a slide of code',
        'Done when somebody from sales or support tells it on in their own words.',
      ],
      de: [
        'Die nächste Funktion in der monatlichen Vorführung zeigen, in vier Minuten und ohne Codefolie',
        'Geschafft, wenn jemand aus Vertrieb oder Support sie in eigenen Worten weitererzählt.',
      ],
    },
    next: {
      en: [
        'Write the page that explains one part of the system to support, and answer from it for a month',
        'Done when half as many questions about it reach your team.',
      ],
      de: [
        'Die Seite schreiben, die dem Support einen Teil des Systems erklärt, und einen Monat lang daraus antworten',
        'Geschafft, wenn nur noch halb so viele Fragen dazu im Team ankommen.',
      ],
    },
    far: {
      en: [
        'Present a technical decision to a group that has to pay for it',
        'Choices, costs, your advice; done when they decide in that meeting.',
      ],
      de: [
        'Eine technische Entscheidung denen vorstellen, die sie bezahlen',
        'Möglichkeiten, Kosten, Ihr Rat; fertig, wenn in dieser Runde entschieden wird.',
      ],
    },
  },
};
