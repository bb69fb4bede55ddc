import type { PracticesBySkill } from './practice.js';

/** For the skills at home with tech leads. */
export const techLeadPractices: PracticesBySkill = {
  'breaking-down-work': [
    {
      kind: 'practice',
      en: [
        'Cut your next piece of work into slices that each go live within three days',
        'Write the slices down first and compare with what happened.',
      ],
      de: [
        'Die nächste Arbeit in Stücke schneiden, die jeweils in drei Tagen live gehen',
        'Die Stücke vorher aufschreiben und mit dem vergleichen, was geschehen ist.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Take one finished project apart again: where would an earlier slice have helped?',
        'One page, discussed with the team.',
      ],
      de: [
        'Ein fertiges Projekt noch einmal zerlegen: Wo hätte ein früheres Stück geholfen?',
        'Eine Seite, mit dem Team besprochen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Let an experienced lead question your breakdown before the team sees it',
        'Change it once because of what they ask.',
      ],
      de: [
        'Die eigene Zerlegung von einer erfahrenen Person hinterfragen lassen, bevor das Team sie sieht',
        'Sie einmal aufgrund der Fragen ändern.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Break down the next quarter’s largest item for the whole team',
        'Done when three people work on it in parallel without waiting.',
      ],
      de: [
        'Das größte Vorhaben des nächsten Quartals für das ganze Team zerlegen',
        'Fertig, wenn drei Leute nebeneinander daran arbeiten, ohne zu warten.',
      ],
    },
  ],
  'architecture-decisions': [
    {
      kind: 'practice',
      en: [
        'Write your next decision as a record with at least two real alternatives',
        'Say what would make you change your mind.',
      ],
      de: [
        'Die nächste Entscheidung mit mindestens zwei echten Alternativen festhalten',
        'Dazuschreiben, was Sie umstimmen würde.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Look up three decisions of two years ago and what became of them',
        'Note what nobody could know and what one could have asked.',
      ],
      de: [
        'Drei Entscheidungen von vor zwei Jahren nachschlagen und was daraus wurde',
        'Notieren, was niemand wissen konnte und was man hätte fragen können.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Ask somebody who runs the system at night to review your next design',
        'Add one change that makes their life easier.',
      ],
      de: [
        'Jemanden, der das System nachts betreibt, den nächsten Entwurf prüfen lassen',
        'Eine Änderung aufnehmen, die dort das Leben erleichtert.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Lead a decision that binds more than one team',
        'From question to record in four weeks, with dissent written down.',
      ],
      de: [
        'Eine Entscheidung leiten, die mehr als ein Team bindet',
        'In vier Wochen von der Frage zum Beschluss, mit festgehaltenem Widerspruch.',
      ],
    },
  ],
  'technical-discussions': [
    {
      kind: 'practice',
      en: [
        'Open your next technical meeting with the question to be decided',
        'Close it by reading out decision, owner and date.',
      ],
      de: [
        'Die nächste technische Besprechung mit der zu entscheidenden Frage eröffnen',
        'Zum Schluss Entscheidung, Zuständige und Termin vorlesen.',
      ],
    },
    {
      kind: 'learning',
      en: ['Count in one meeting who speaks how often, and who never does', 'Next time, ask the quiet ones first.'],
      de: [
        'In einer Besprechung zählen, wer wie oft spricht und wer gar nicht',
        'Beim nächsten Mal die Stillen zuerst fragen.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Have a colleague watch you lead a discussion and tell you two things',
        'One to keep, one to try differently.',
      ],
      de: [
        'Sich beim Leiten einer Diskussion zusehen und zwei Dinge sagen lassen',
        'Eines zum Behalten, eines zum Andersmachen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Bring a disagreement that has lasted for weeks to a decision',
        'Both sides agree that their reasons were written down fairly.',
      ],
      de: [
        'Einen Streit, der seit Wochen dauert, zu einer Entscheidung führen',
        'Beide Seiten finden ihre Gründe gerecht wiedergegeben.',
      ],
    },
  ],
  'estimating-and-trade-offs': [
    {
      kind: 'practice',
      en: [
        'Give your next three estimates as a range, with what would move them',
        'Compare afterwards and share the difference.',
      ],
      de: [
        'Die nächsten drei Schätzungen als Spanne geben, mit dem, was sie verschiebt',
        'Danach vergleichen und den Unterschied teilen.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Compare ten past estimates of the team with what it took',
        'Find the kind of work that always takes longer, and say by how much.',
      ],
      de: [
        'Zehn frühere Schätzungen des Teams mit dem wirklichen Aufwand vergleichen',
        'Die Arbeit finden, die immer länger dauert, und sagen, um wie viel.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Sit with a product manager and trade scope against time for one feature',
        'Write down three versions: small, middle, whole.',
      ],
      de: [
        'Mit jemandem aus dem Produkt bei einer Funktion Umfang gegen Zeit abwägen',
        'Drei Fassungen aufschreiben: klein, mittel, ganz.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Present two ways to reach a date, with what each costs later',
        'Done when the people who decide can repeat the difference.',
      ],
      de: [
        'Zwei Wege zu einem Termin vorstellen, mit den späteren Kosten',
        'Fertig, wenn die Entscheidenden den Unterschied wiedergeben können.',
      ],
    },
  ],
  'technical-feedback': [
    {
      kind: 'practice',
      en: [
        'Give one piece of specific feedback within a day of seeing the work, each week',
        'What you saw, what it did, what you suggest.',
      ],
      de: [
        'Jede Woche einmal binnen eines Tages eine genaue Rückmeldung zu einer Arbeit geben',
        'Was Sie sahen, was es bewirkt, was Sie vorschlagen.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Write down the last feedback that changed how you work, and why it did',
        'Use that shape for your next one.',
      ],
      de: [
        'Die letzte Rückmeldung aufschreiben, die Ihre Arbeit verändert hat, und warum',
        'Diese Form für die nächste eigene nutzen.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Rehearse a difficult message with your manager before you give it', 'Ask afterwards how it was received.'],
      de: [
        'Eine schwierige Botschaft mit Ihrer Führungskraft proben, bevor Sie sie überbringen',
        'Danach fragen, wie sie angekommen ist.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Tell a senior colleague plainly where their design will hurt, and help to mend it',
        'Done when the better design is theirs.',
      ],
      de: [
        'Einer erfahrenen Person klar sagen, wo ihr Entwurf schaden wird, und beim Verbessern helfen',
        'Fertig, wenn der bessere Entwurf ihrer ist.',
      ],
    },
  ],
  'guarding-scope': [
    {
      kind: 'practice',
      en: [
        'Answer the next extra wish with what would have to wait for it',
        'In writing, on the same day, without a no in the first sentence.',
      ],
      de: [
        'Auf den nächsten Zusatzwunsch antworten, was dafür warten müsste',
        'Schriftlich, am selben Tag, ohne Nein im ersten Satz.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'List all work of last month that nobody had planned, and who asked',
        'Pick the one source that is worth a talk.',
      ],
      de: [
        'Alle ungeplante Arbeit des letzten Monats auflisten und von wem sie kam',
        'Die eine Quelle wählen, über die zu reden sich lohnt.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask a lead whom everybody trusts how they last said no', 'Borrow a sentence and use it within two weeks.'],
      de: [
        'Jemanden, dem alle vertrauen, nach dem letzten Nein fragen',
        'Einen Satz übernehmen und binnen zwei Wochen verwenden.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Agree with stakeholders on what a release leaves out, before it starts',
        'Done when nobody is surprised at the end.',
      ],
      de: [
        'Mit allen Beteiligten vor Beginn festlegen, was eine Version weglässt',
        'Fertig, wenn am Ende niemand überrascht ist.',
      ],
    },
  ],
};
