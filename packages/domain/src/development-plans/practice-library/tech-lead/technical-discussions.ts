import type { SkillPractices } from '../practice.js';

/** What to do towards technical discussions. */
export const technicalDiscussions: SkillPractices = {
  practice: {
    first: {
      en: [
        'Open your next technical meeting with the question to be decided',
        'Close it by reading out decision, owner and date.',
      ],
      de: [
        'Die nächste technische Besprechung mit der zu entscheidenden Frage eröffnen',
        'Zum Schluss Entscheidung, Zuständige und Termin vorlesen.',
      ],
    },
    next: {
      en: [
        'After each discussion you lead, send within an hour what was decided, why, and what is still open',
        'For a month; done when nobody reopens a question that was closed.',
      ],
      de: [
        'Nach jeder Diskussion, die Sie leiten, binnen einer Stunde senden, was entschieden wurde, warum und was offen ist',
        'Einen Monat lang; geschafft, wenn nichts Geschlossenes wieder aufgemacht wird.',
      ],
    },
    far: {
      en: [
        'Hand the lead of the weekly technical round to a different person each time, and coach them before',
        'Eight weeks; done when rounds without you decide as much.',
      ],
      de: [
        'Die Leitung der wöchentlichen technischen Runde jedes Mal abgeben und die Person vorher begleiten',
        'Acht Wochen; geschafft, wenn Runden ohne Sie ebenso viel entscheiden.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'In three meetings, write down the moment when the talk turned into a decision, or failed to',
        'Compare with somebody who was there; name what the person in the lead had said just before.',
      ],
      de: [
        'In drei Besprechungen den Moment notieren, in dem aus Reden eine Entscheidung wurde oder nicht',
        'Mit jemandem vergleichen; benennen, was die leitende Person unmittelbar davor gesagt hat.',
      ],
    },
    next: {
      en: ['Count in one meeting who speaks how often, and who never does', 'Next time, ask the quiet ones first.'],
      de: [
        'In einer Besprechung zählen, wer wie oft spricht und wer gar nicht',
        'Beim nächsten Mal die Stillen zuerst fragen.',
      ],
    },
    far: {
      en: [
        'Learn one way of deciding that you never use: written first, two rounds, or consent',
        'Read for an hour, try it twice on real questions, and keep what shortened the way.',
      ],
      de: [
        'Eine Art zu entscheiden lernen, die Sie nie nutzen: erst schriftlich, zwei Runden oder Konsent',
        'Eine Stunde lesen, zweimal an echten Fragen erproben und behalten, was den Weg verkürzt hat.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Before the next discussion, ask its lead what they want to have at the end',
        'Five minutes before and five after; done when you could predict the outcome twice.',
      ],
      de: [
        'Vor der nächsten Diskussion die leitende Person fragen, was am Ende dastehen soll',
        'Fünf Minuten vorher und nachher; geschafft, wenn Sie zweimal das Ergebnis ahnten.',
      ],
    },
    next: {
      en: [
        'Have a colleague watch you lead a discussion and tell you two things',
        'One to keep, one to try differently.',
      ],
      de: [
        'Sich beim Leiten einer Diskussion zusehen und zwei Dinge sagen lassen',
        'Eines zum Behalten, eines zum Andersmachen.',
      ],
    },
    far: {
      en: [
        'Help two people who always clash to find out what each protects',
        'One talk with each, one with both; done when they prepare the next question together.',
      ],
      de: [
        'Zwei Menschen, die stets aneinandergeraten, helfen zu sehen, was jeder schützt',
        'Je ein Gespräch, dann eines gemeinsam; geschafft, wenn sie die nächste Frage zusammen vorbereiten.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Lead one discussion of half an hour on a question that can be undone',
        'Question first, decision last, one page after; ask two people how it was.',
      ],
      de: [
        'Eine halbstündige Diskussion zu einer umkehrbaren Frage leiten',
        'Frage zuerst, Entscheidung zuletzt, danach eine Seite; zwei Leute fragen, wie es war.',
      ],
    },
    next: {
      en: [
        'Lead the choice between two designs whose authors are both in the room',
        'Both present the other’s first; done when the author of the other one helps to build.',
      ],
      de: [
        'Die Wahl zwischen zwei Entwürfen leiten, deren Urheber beide im Raum sind',
        'Jede Seite stellt zuerst den anderen vor; geschafft, wenn auch die andere Seite mitbaut.',
      ],
    },
    far: {
      en: [
        'Bring a disagreement that has lasted for weeks to a decision',
        'Both sides agree that their reasons were written down fairly.',
      ],
      de: [
        'Einen Streit, der seit Wochen dauert, zu einer Entscheidung führen',
        'Beide Seiten finden ihre Gründe gerecht wiedergegeben.',
      ],
    },
  },
};
