import type { SkillPractices } from '../practice.js';

/** What to do towards architecture decisions. */
export const architectureDecisions: SkillPractices = {
  practice: {
    first: {
      en: [
        'When you choose something that is hard to undo, write down in five lines what and why',
        'A month; done when somebody else finds their answer there.',
      ],
      de: [
        'Bei jeder schwer umkehrbaren Wahl in fünf Zeilen festhalten, was und warum',
        'Ein Monat; geschafft, wenn jemand anderes dort die Antwort findet.',
      ],
    },
    next: {
      en: [
        'Write your next decision as a record with at least two real alternatives',
        'Say what would make you change your mind.',
      ],
      de: [
        'Die nächste Entscheidung mit mindestens zwei echten Alternativen festhalten',
        'Dazuschreiben, was Sie umstimmen würde.',
      ],
    },
    far: {
      en: [
        'Go back to one old decision a month with those who live with it: keep, change or end',
        'Half an hour each; done when one has been ended without a fight.',
      ],
      de: [
        'Jeden Monat eine alte Entscheidung mit den Betroffenen prüfen: behalten, ändern oder beenden',
        'Je eine halbe Stunde; geschafft, wenn eine ohne Streit beendet wurde.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Look up three decisions of two years ago and what became of them',
        'Note what nobody could know and what one could have asked.',
      ],
      de: [
        'Drei Entscheidungen von vor zwei Jahren nachschlagen und was daraus wurde',
        'Notieren, was niemand wissen konnte und was man hätte fragen können.',
      ],
    },
    next: {
      en: [
        'Write the cost of one past decision in hours a month, and of the alternative as well as you can',
        'One afternoon; have it checked by somebody who paid it.',
      ],
      de: [
        'Die Kosten einer früheren Entscheidung in Stunden je Monat beziffern und die der Alternative so gut es geht',
        'Ein Nachmittag; von jemandem prüfen lassen, der sie getragen hat.',
      ],
    },
    far: {
      en: [
        'Study two systems that outlived their makers, and what in them could be replaced',
        'Two weeks, with code and people; write the three rules that you would adopt.',
      ],
      de: [
        'Zwei Systeme ansehen, die ihre Erbauenden überdauert haben, und was sich daran austauschen ließ',
        'Zwei Wochen, mit Code und Menschen; drei Regeln aufschreiben, die Sie übernehmen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask the person who decided on the part you work in to tell you its story, with the wrong turns',
        'Half an hour; note the two things they knew then that you did not.',
      ],
      de: [
        'Sich von der Person, die Ihren Teil entschieden hat, dessen Geschichte samt Irrwegen erzählen lassen',
        'Eine halbe Stunde; zwei Dinge notieren, die man damals wusste und Sie nicht.',
      ],
    },
    next: {
      en: [
        'Ask somebody who runs the system at night to review your next design',
        'Add one change that makes their life easier.',
      ],
      de: [
        'Jemanden, der das System nachts betreibt, den nächsten Entwurf prüfen lassen',
        'Eine Änderung aufnehmen, die dort das Leben erleichtert.',
      ],
    },
    far: {
      en: [
        'Let another lead decide something that you would decide otherwise, and help them to do it well',
        'Say your view once; done when the record is better for your questions.',
      ],
      de: [
        'Eine andere Person etwas entscheiden lassen, das Sie anders entschieden hätten, und ihr dabei helfen',
        'Ihre Sicht einmal sagen; geschafft, wenn das Protokoll durch Ihre Fragen besser wurde.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Prepare one decision of your team: three options, what each costs to leave, your advice',
        'Two weeks, with somebody experienced beside you; done when the team decides from your page.',
      ],
      de: [
        'Eine Entscheidung Ihres Teams vorbereiten: drei Möglichkeiten, Preis des Ausstiegs, Ihr Rat',
        'Zwei Wochen, mit Erfahrung an der Seite; geschafft, wenn das Team anhand der Seite entscheidet.',
      ],
    },
    next: {
      en: [
        'Own one decision of your team from question to first month in use',
        'Written, disputed, decided; done when you have reported what turned out otherwise.',
      ],
      de: [
        'Eine Entscheidung Ihres Teams von der Frage bis zum ersten Monat im Betrieb verantworten',
        'Geschrieben, bestritten, entschieden; geschafft, wenn Sie berichtet haben, was anders kam.',
      ],
    },
    far: {
      en: [
        'Lead a decision that binds more than one team',
        'From question to record in four weeks, with dissent written down.',
      ],
      de: [
        'Eine Entscheidung leiten, die mehr als ein Team bindet',
        'In vier Wochen von der Frage zum Beschluss, mit festgehaltenem Widerspruch.',
      ],
    },
  },
};
