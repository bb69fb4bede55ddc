import type { SkillPractices } from '../practice.js';

/** What to do towards hiring. */
export const hiring: SkillPractices = {
  practice: {
    first: {
      en: [
        'Prepare two questions about past work for your next interview, and note the answers word for word',
        'Three interviews; done when your notes alone let somebody else agree or disagree.',
      ],
      de: [
        'Für das nächste Gespräch zwei Fragen nach früherer Arbeit vorbereiten und die Antworten wörtlich notieren',
        'Drei Gespräche; geschafft, wenn andere allein nach Ihren Notizen zustimmen oder widersprechen können.',
      ],
    },
    next: {
      en: [
        'Write the five things the next hire must do in their first half year, then the advert',
        'Strike every requirement that serves none of them.',
      ],
      de: [
        'Zuerst fünf Dinge aufschreiben, die die nächste Person im ersten halben Jahr tun soll, dann die Anzeige',
        'Jede Anforderung streichen, die keinem davon dient.',
      ],
    },
    far: {
      en: [
        'After every search, look at where candidates waited or dropped out, and shorten the longest wait',
        'Four searches; done when the median candidate has an answer within three weeks.',
      ],
      de: [
        'Nach jeder Suche ansehen, wo gewartet oder abgesprungen wurde, und das längste Warten verkürzen',
        'Vier Suchen; geschafft, wenn die Hälfte binnen drei Wochen Bescheid hat.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Sit in on three interviews and score alone before you compare',
        'Note where you differ and what each of you heard.',
      ],
      de: [
        'Bei drei Gesprächen dabei sein und erst allein bewerten, dann vergleichen',
        'Notieren, wo Sie abweichen und was jede Seite gehört hat.',
      ],
    },
    next: {
      en: [
        'Compare what interviewers wrote about your last ten hires with how those people did in their first year',
        'One afternoon; drop the question that told you least.',
      ],
      de: [
        'Was über die letzten zehn Eingestellten notiert wurde, mit ihrem ersten Jahr vergleichen',
        'Ein Nachmittag; die Frage streichen, die am wenigsten verraten hat.',
      ],
    },
    far: {
      en: [
        'Find out who never applies to you and why, from five people who might have',
        'A month of short talks; change the advert or the place where it hangs, and count again.',
      ],
      de: [
        'Von fünf Menschen, die infrage kämen, erfahren, warum sie sich nicht bewerben',
        'Ein Monat kurzer Gespräche; Anzeige oder Ort ändern und wieder zählen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask a manager whose hires stay what they listen for in the first ten minutes',
        'Half an hour; use one of their questions in your next interview.',
      ],
      de: [
        'Eine Führungskraft, deren Leute bleiben, fragen, worauf sie in den ersten zehn Minuten hört',
        'Eine halbe Stunde; eine ihrer Fragen im nächsten Gespräch stellen.',
      ],
    },
    next: {
      en: ['Ask an experienced interviewer to watch one of yours', 'Change two of your questions afterwards.'],
      de: ['Jemanden mit Erfahrung bei einem Ihrer Gespräche zusehen lassen', 'Danach zwei Ihrer Fragen ändern.'],
    },
    far: {
      en: [
        'Train three engineers as interviewers: they watch, they lead beside you, they lead alone',
        'Two months; done when their notes and yours come to the same verdict.',
      ],
      de: [
        'Drei Leute zu Interviewenden ausbilden: zusehen, neben Ihnen führen, allein führen',
        'Zwei Monate; geschafft, wenn ihre Notizen und Ihre zum selben Urteil führen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Design the work sample for one open position and try it on two colleagues first',
        'Two hours of work at most; done when both find it fair and you can say what it shows.',
      ],
      de: [
        'Die Arbeitsprobe für eine offene Stelle entwerfen und zuerst an zwei Leuten aus dem Haus erproben',
        'Höchstens zwei Stunden; geschafft, wenn beide sie fair finden und klar ist, was sie zeigt.',
      ],
    },
    next: {
      en: ['Run one search from need to first day', 'Done when candidates who were turned down would apply again.'],
      de: [
        'Eine Suche vom Bedarf bis zum ersten Arbeitstag führen',
        'Fertig, wenn auch Abgelehnte sich wieder bewerben würden.',
      ],
    },
    far: {
      en: [
        'Rebuild the hiring of a whole area with its managers: one bar, one scorecard, one way of deciding',
        'A quarter; done when two teams would hire the same person.',
      ],
      de: [
        'Die Einstellung eines ganzen Bereichs mit dessen Führungskräften neu ordnen: ein Maßstab, ein Bogen, ein Weg',
        'Ein Quartal; geschafft, wenn zwei Teams dieselbe Person nehmen würden.',
      ],
    },
  },
};
