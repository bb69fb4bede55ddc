import type { SkillPractices } from '../practice.js';

/** What to do towards organisational scaling. */
export const organisationalScaling: SkillPractices = {
  practice: {
    first: {
      en: [
        'Pick one thing that works only because everybody knows everybody, and make it work without',
        'Done when a newcomer can do it alone.',
      ],
      de: [
        'Etwas wählen, das nur geht, weil sich alle kennen, und es ohne das möglich machen',
        'Fertig, wenn jemand Neues es allein schafft.',
      ],
    },
    next: {
      en: [
        'Write down every decision that came to you this month and should have been made below you',
        'Move three of them for good; done when they have not come back in a quarter.',
      ],
      de: [
        'Jede Entscheidung notieren, die diesen Monat zu Ihnen kam und tiefer hätte fallen sollen',
        'Drei dauerhaft verlegen; geschafft, wenn sie ein Quartal lang nicht wiederkamen.',
      ],
    },
    far: {
      en: [
        'Ask every quarter which rule of yours was made for a smaller company, and end one',
        'A year; done when four are gone and nobody has asked for them back.',
      ],
      de: [
        'Jedes Quartal fragen, welche Ihrer Regeln für eine kleinere Firma gemacht war, und eine beenden',
        'Ein Jahr; geschafft, wenn vier fort sind und niemand sie zurückverlangt.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Count for two weeks how many people have to be asked before something small can go live',
        'Draw the chain; agree with two managers on the link that goes first.',
      ],
      de: [
        'Zwei Wochen lang zählen, wie viele gefragt werden müssen, bevor etwas Kleines live gehen kann',
        'Die Kette aufzeichnen; mit zwei Führungskräften vereinbaren, welches Glied zuerst entfällt.',
      ],
    },
    next: {
      en: ['Visit a company twice your size and ask what broke first', 'Bring three answers to your leaders.'],
      de: [
        'Eine doppelt so große Firma besuchen und fragen, was zuerst zerbrach',
        'Drei Antworten Ihren Führungskräften mitbringen.',
      ],
    },
    far: {
      en: [
        'Learn what four companies did at the size you will have in two years, and what they regret',
        'A month of talks; make a list of three things to build before you need them.',
      ],
      de: [
        'Von vier Firmen lernen, was sie in der Größe taten, die Sie in zwei Jahren haben, und was sie bereuen',
        'Ein Monat Gespräche; drei Dinge auflisten, die zu bauen sind, bevor Sie sie brauchen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask a manager who has doubled their team what they had to stop doing themselves',
        'Half an hour; stop one thing of your own by the end of the month.',
      ],
      de: [
        'Eine Führungskraft, deren Team sich verdoppelt hat, fragen, was sie selbst nicht mehr tun konnte',
        'Eine halbe Stunde; bis zum Monatsende selbst etwas aufgeben.',
      ],
    },
    next: {
      en: ['Help a director to hand over something they founded', 'Agree on what they will no longer decide.'],
      de: [
        'Jemandem aus der Bereichsleitung helfen, etwas Selbstgegründetes abzugeben',
        'Vereinbaren, was diese Person nicht mehr entscheidet.',
      ],
    },
    far: {
      en: [
        'Prepare three directors for twice their span, each with a different thing to let go of',
        'Half a year; done when each has handed it over and sleeps well.',
      ],
      de: [
        'Drei Bereichsleitungen auf die doppelte Spanne vorbereiten, jede mit etwas anderem zum Loslassen',
        'Ein halbes Jahr; geschafft, wenn alle es abgegeben haben und ruhig schlafen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Make the first week of newcomers work without anybody who has been here from the start',
        'A month; done when three people have begun that way and say that it was good.',
      ],
      de: [
        'Die erste Woche neuer Leute so einrichten, dass sie ohne die Alteingesessenen gelingt',
        'Ein Monat; geschafft, wenn drei so begonnen haben und es gut fanden.',
      ],
    },
    next: {
      en: [
        'Split one team that has grown too large, together with those in it, and keep both halves able to ship',
        'A quarter; done when both deliver alone and neither misses the other’s people.',
      ],
      de: [
        'Ein zu groß gewordenes Team gemeinsam mit ihm teilen, sodass beide Hälften liefern können',
        'Ein Quartal; geschafft, wenn beide allein liefern und niemand der anderen Hälfte fehlt.',
      ],
    },
    far: {
      en: [
        'Plan the organisation for half as many people again, with its first three steps',
        'Tested with those who would have to live in it.',
      ],
      de: [
        'Die Organisation für anderthalbmal so viele Menschen planen, mit den ersten drei Schritten',
        'Geprüft mit denen, die darin arbeiten müssten.',
      ],
    },
  },
};
