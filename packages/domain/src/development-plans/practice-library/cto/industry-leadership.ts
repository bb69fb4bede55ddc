import type { SkillPractices } from '../practice.js';

/** What to do towards industry leadership. */
export const industryLeadership: SkillPractices = {
  practice: {
    first: {
      en: [
        'Answer one question a week in a public place of your field, under your own name',
        'Two months; done when somebody you do not know has used an answer.',
      ],
      de: [
        'Jede Woche eine Frage an einem öffentlichen Ort Ihres Fachs unter eigenem Namen beantworten',
        'Zwei Monate; geschafft, wenn jemand Unbekanntes eine Antwort genutzt hat.',
      ],
    },
    next: {
      en: ['Publish one thing a quarter that your teams learnt the hard way', 'Named authors, no advertising.'],
      de: ['Jedes Quartal etwas veröffentlichen, das Ihre Teams mühsam gelernt haben', 'Mit Namen, ohne Werbung.'],
    },
    far: {
      en: [
        'Give every invitation you cannot use best to somebody from your teams, and help them to prepare',
        'A year; done when organisers write to them directly.',
      ],
      de: [
        'Jede Einladung, die bei anderen besser aufgehoben ist, an jemanden aus Ihren Teams geben und mit vorbereiten',
        'Ein Jahr; geschafft, wenn Veranstaltende sich direkt dort melden.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Join one working group of your field as somebody who listens',
        'Three meetings, then decide whether to lead a part.',
      ],
      de: ['In einer Arbeitsgruppe Ihrer Branche zuhören', 'Drei Treffen, dann entscheiden, ob Sie einen Teil führen.'],
    },
    next: {
      en: [
        'Compare what three leading companies of your field publish with what they seem to keep to themselves',
        'Two evenings; decide with your leaders what yours gives away, and why.',
      ],
      de: [
        'Vergleichen, was drei führende Firmen Ihres Fachs veröffentlichen und was sie wohl für sich behalten',
        'Zwei Abende; mit Ihren Führungskräften entscheiden, was Sie hergeben und warum.',
      ],
    },
    far: {
      en: [
        'Learn how a standard comes about: who writes, who waits, who pays, and when it is too late',
        'Follow one for half a year; tell your company where it should sit.',
      ],
      de: [
        'Lernen, wie eine Norm entsteht: wer schreibt, wer wartet, wer zahlt und wann es zu spät ist',
        'Eine ein halbes Jahr verfolgen; dem Unternehmen sagen, wo es sitzen sollte.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask somebody known in your field how their first contribution came about, and what it cost them',
        'Half an hour; offer something of that size within the month.',
      ],
      de: [
        'Jemanden, den das Fach kennt, fragen, wie der erste Beitrag entstand und was er gekostet hat',
        'Eine halbe Stunde; binnen eines Monats etwas in dieser Größe anbieten.',
      ],
    },
    next: {
      en: ['Coach an engineer of yours for their first talk outside', 'Sit in the second row.'],
      de: ['Jemanden aus Ihrem Haus auf den ersten Vortrag draußen vorbereiten', 'In der zweiten Reihe sitzen.'],
    },
    far: {
      en: [
        'Advise the technology lead of a young company once a month for a year, for nothing in return',
        'Done when they have done without you what they first asked you about.',
      ],
      de: [
        'Die technische Leitung einer jungen Firma ein Jahr lang einmal im Monat beraten, ohne Gegenleistung',
        'Geschafft, wenn sie ohne Sie schafft, wonach sie anfangs fragte.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Give one talk outside your company about something that went wrong and what you changed',
        'Three months; done when somebody from the audience tells you later that they tried it.',
      ],
      de: [
        'Außerhalb Ihrer Firma einen Vortrag über etwas Misslungenes und Ihre Lehre daraus halten',
        'Drei Monate; geschafft, wenn jemand später erzählt, es versucht zu haben.',
      ],
    },
    next: {
      en: [
        'Publish one piece of your work in a form that others can run, and look after it for a year',
        'Done when people outside your company have improved it.',
      ],
      de: [
        'Ein Stück Ihrer Arbeit so veröffentlichen, dass andere es betreiben können, und es ein Jahr pflegen',
        'Geschafft, wenn Leute von außen es verbessert haben.',
      ],
    },
    far: {
      en: [
        'Bring three companies together on a problem that none solves alone',
        'Done when a second meeting happens without you asking.',
      ],
      de: [
        'Drei Firmen zu einem Problem zusammenbringen, das keine allein löst',
        'Fertig, wenn es ohne Ihr Bitten ein zweites Treffen gibt.',
      ],
    },
  },
};
