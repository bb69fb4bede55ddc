import type { SkillPractices } from '../practice.js';

/** What to do towards guarding scope. */
export const guardingScope: SkillPractices = {
  practice: {
    first: {
      en: [
        'Answer the next extra wish with what would have to wait for it',
        'In writing, on the same day, without a no in the first sentence.',
      ],
      de: [
        'Auf den nächsten Zusatzwunsch antworten, was dafür warten müsste',
        'Schriftlich, am selben Tag, ohne Nein im ersten Satz.',
      ],
    },
    next: {
      en: [
        'Keep one list of what is not in the release, and open every weekly meeting with it',
        'Six weeks; done when somebody else adds a line to it.',
      ],
      de: [
        'Eine Liste führen, was nicht in der Version ist, und jedes Wochentreffen damit beginnen',
        'Sechs Wochen; geschafft, wenn jemand anderes eine Zeile ergänzt.',
      ],
    },
    far: {
      en: [
        'Agree with product on how many weeks of each quarter stay unplanned, and show what they went to',
        'Two quarters; done when nobody asks why they are there.',
      ],
      de: [
        'Mit dem Produkt vereinbaren, wie viele Wochen je Quartal ungeplant bleiben, und zeigen, wohin sie gingen',
        'Zwei Quartale; geschafft, wenn niemand mehr fragt, wozu es sie gibt.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Mark in the plan of your current work what a user would miss, and what nobody would',
        'An hour; talk over the second list with your lead.',
      ],
      de: [
        'Im Plan der jetzigen Arbeit markieren, was Nutzenden fehlen würde und was niemandem',
        'Eine Stunde; die zweite Liste mit Ihrer Führungskraft besprechen.',
      ],
    },
    next: {
      en: [
        'List all work of last month that nobody had planned, and who asked',
        'Pick the one source that is worth a talk.',
      ],
      de: [
        'Alle ungeplante Arbeit des letzten Monats auflisten und von wem sie kam',
        'Die eine Quelle wählen, über die zu reden sich lohnt.',
      ],
    },
    far: {
      en: [
        'Study three releases that grew: when did it begin, who saw it, what would have stopped it?',
        'Two weeks; make one rule of it and have two teams try it.',
      ],
      de: [
        'Drei Versionen ansehen, die ausgeufert sind: wann es begann, wer es sah, was es gebremst hätte',
        'Zwei Wochen; daraus eine Regel machen und von zwei Teams erproben lassen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask your lead to think aloud the next time an extra wish arrives',
        'Three times; done when you would have asked the same question back.',
      ],
      de: [
        'Die eigene Führungskraft bitten, beim nächsten Zusatzwunsch laut zu denken',
        'Dreimal; geschafft, wenn Sie dieselbe Gegenfrage gestellt hätten.',
      ],
    },
    next: {
      en: ['Ask a lead whom everybody trusts how they last said no', 'Borrow a sentence and use it within two weeks.'],
      de: [
        'Jemanden, dem alle vertrauen, nach dem letzten Nein fragen',
        'Einen Satz übernehmen und binnen zwei Wochen verwenden.',
      ],
    },
    far: {
      en: [
        'Stand behind a colleague who has to refuse something to somebody more senior',
        'Prepare for half an hour, stay silent in the talk; done when the no has held for a month.',
      ],
      de: [
        'Jemandem den Rücken stärken, der einer höhergestellten Person etwas abschlagen muss',
        'Eine halbe Stunde vorbereiten, im Gespräch schweigen; geschafft, wenn das Nein einen Monat hält.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Take one small feature from wish to release and keep it as small as it was agreed',
        'Note each wish that came on the way; done when all of them have an answer.',
      ],
      de: [
        'Eine kleine Funktion vom Wunsch bis zur Auslieferung so klein halten, wie vereinbart',
        'Jeden Wunsch unterwegs notieren; geschafft, wenn alle eine Antwort haben.',
      ],
    },
    next: {
      en: [
        'Agree with stakeholders on what a release leaves out, before it starts',
        'Done when nobody is surprised at the end.',
      ],
      de: [
        'Mit allen Beteiligten vor Beginn festlegen, was eine Version weglässt',
        'Fertig, wenn am Ende niemand überrascht ist.',
      ],
    },
    far: {
      en: [
        'Set the rules by which several teams take in unplanned work, and have their stakeholders agree',
        'One page within a quarter; done when a loud request has gone through them like any other.',
      ],
      de: [
        'Regeln setzen, nach denen mehrere Teams Ungeplantes annehmen, und die Zustimmung der Beteiligten gewinnen',
        'Eine Seite in einem Quartal; geschafft, wenn auch ein lauter Wunsch ihnen gefolgt ist.',
      ],
    },
  },
};
