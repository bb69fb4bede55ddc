import type { SkillPractices } from '../practice.js';

/** What to do towards breaking down work. */
export const breakingDownWork: SkillPractices = {
  practice: {
    first: {
      en: [
        'Before you begin a task this week, write the three smallest steps that each show something',
        'Two weeks; done when nothing of yours stays open longer than two days.',
      ],
      de: [
        'Diese Woche vor jeder Aufgabe die drei kleinsten Schritte aufschreiben, die jeweils etwas zeigen',
        'Zwei Wochen; geschafft, wenn nichts von Ihnen länger als zwei Tage offen bleibt.',
      ],
    },
    next: {
      en: [
        'Cut your next piece of work into slices that each go live within three days',
        'Write the slices down first and compare with what happened.',
      ],
      de: [
        'Die nächste Arbeit in Stücke schneiden, die jeweils in drei Tagen live gehen',
        'Die Stücke vorher aufschreiben und mit dem vergleichen, was geschehen ist.',
      ],
    },
    far: {
      en: [
        'Cut each larger item with a different person of the team, and let them lead the third one',
        'One quarter; done when breakdowns begin without you.',
      ],
      de: [
        'Jedes größere Vorhaben mit jemand anderem aus dem Team zerlegen und beim dritten die Führung abgeben',
        'Ein Quartal; geschafft, wenn das Zerlegen ohne Sie beginnt.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Read how a colleague cut their last project, and ask why the first slice came first',
        'Half an hour; write down the question they asked themselves, and ask it of your own task.',
      ],
      de: [
        'Ansehen, wie jemand das letzte Projekt zerlegt hat, und fragen, warum das erste Stück das erste war',
        'Eine halbe Stunde; die leitende Frage notieren und an die eigene Aufgabe stellen.',
      ],
    },
    next: {
      en: [
        'Take one finished project apart again: where would an earlier slice have helped?',
        'One page, discussed with the team.',
      ],
      de: [
        'Ein fertiges Projekt noch einmal zerlegen: Wo hätte ein früheres Stück geholfen?',
        'Eine Seite, mit dem Team besprochen.',
      ],
    },
    far: {
      en: [
        'Collect five ways of slicing from work of other teams: by risk, by user, by data, by market, by day',
        'A month; name for each the case in which it fails.',
      ],
      de: [
        'Fünf Arten des Zerlegens aus anderen Teams sammeln: nach Risiko, Nutzenden, Daten, Markt, Tagen',
        'Ein Monat; zu jeder den Fall nennen, in dem sie nicht trägt.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Let an experienced lead question your breakdown before the team sees it',
        'Change it once because of what they ask.',
      ],
      de: [
        'Die eigene Zerlegung von einer erfahrenen Person hinterfragen lassen, bevor das Team sie sieht',
        'Sie einmal aufgrund der Fragen ändern.',
      ],
    },
    next: {
      en: [
        'Cut the same piece of work separately with a colleague, then compare for half an hour',
        'Three times; done when the differences are about risk rather than about size.',
      ],
      de: [
        'Dieselbe Arbeit getrennt von jemandem zerlegen und eine halbe Stunde vergleichen',
        'Dreimal; geschafft, wenn sich die Unterschiede um Risiko drehen statt um Größe.',
      ],
    },
    far: {
      en: [
        'Sit beside two engineers while they cut their own work, and ask only what they would learn first',
        'Four sittings; done when they ask that themselves.',
      ],
      de: [
        'Zwei Leuten beim Zerlegen der eigenen Arbeit zur Seite sitzen und nur fragen, was sie zuerst lernen würden',
        'Viermal; geschafft, wenn sie sich das selbst fragen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Plan and finish one feature of two weeks in slices that a user could try',
        'Show each slice to somebody on the day it is ready; done when one of them changed the plan.',
      ],
      de: [
        'Eine Funktion von zwei Wochen in Stücken planen und fertigstellen, die sich ausprobieren lassen',
        'Jedes Stück am selben Tag zeigen; geschafft, wenn eines den Plan verändert hat.',
      ],
    },
    next: {
      en: [
        'Cut a change that the team fears into steps that can each be taken back',
        'Four weeks; done when it is live and no step cost more than an hour to undo.',
      ],
      de: [
        'Eine gefürchtete Änderung in Schritte zerlegen, die sich einzeln zurücknehmen lassen',
        'Vier Wochen; geschafft, wenn sie läuft und jeder Schritt in einer Stunde rückgängig zu machen war.',
      ],
    },
    far: {
      en: [
        'Break down the next quarter’s largest item for the whole team',
        'Done when three people work on it in parallel without waiting.',
      ],
      de: [
        'Das größte Vorhaben des nächsten Quartals für das ganze Team zerlegen',
        'Fertig, wenn drei Leute nebeneinander daran arbeiten, ohne zu warten.',
      ],
    },
  },
};
