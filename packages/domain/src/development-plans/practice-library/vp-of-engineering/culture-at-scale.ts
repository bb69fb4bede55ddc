import type { SkillPractices } from '../practice.js';

/** What to do towards culture at scale. */
export const cultureAtScale: SkillPractices = {
  practice: {
    first: {
      en: [
        'Choose the one behaviour you want to see more of, and show it yourself every day for a month',
        'Tell two people to watch you; done when both have noticed without a hint.',
      ],
      de: [
        'Das eine Verhalten wählen, von dem Sie mehr sehen wollen, und es einen Monat täglich selbst zeigen',
        'Zwei Menschen bitten hinzusehen; geschafft, wenn es beide ohne Wink bemerkt haben.',
      ],
    },
    next: {
      en: ['Tell one story a month of somebody who did right when it was hard', 'In their words, with their consent.'],
      de: [
        'Jeden Monat von jemandem erzählen, der richtig handelte, als es schwer war',
        'In dessen Worten, mit dessen Einverständnis.',
      ],
    },
    far: {
      en: [
        'Test every promotion and every farewell against what you say you value, and say aloud where it differs',
        'Two rounds; done when one decision has been changed by it.',
      ],
      de: [
        'Jede Beförderung und jeden Abschied an dem messen, was Ihnen angeblich wichtig ist, und Abweichungen nennen',
        'Zwei Runden; geschafft, wenn eine Entscheidung dadurch anders fiel.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Sit with three teams for an hour each and note what they laugh about and what they leave unsaid',
        'Compare with your own picture; ask one of them whether you have seen right.',
      ],
      de: [
        'Je eine Stunde bei drei Teams sitzen und notieren, worüber gelacht und was verschwiegen wird',
        'Mit dem eigenen Bild vergleichen; eines der Teams fragen, ob Sie richtig gesehen haben.',
      ],
    },
    next: {
      en: ['Ask ten people of all levels what gets one promoted here', 'Compare with what you wish they had said.'],
      de: [
        'Zehn Menschen aller Stufen fragen, womit man hier vorankommt',
        'Mit dem vergleichen, was Sie gern gehört hätten.',
      ],
    },
    far: {
      en: [
        'Trace one value of yours through hiring, reviews, budget and praise, and find where it is lost',
        'A month with your people partner; mend the place where it costs nothing to keep it.',
      ],
      de: [
        'Einen Ihrer Werte durch Einstellung, Beurteilung, Budget und Lob verfolgen und finden, wo er verloren geht',
        'Ein Monat mit der Personalabteilung; die Stelle bessern, an der er nichts kostet.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask the longest-serving engineer which custom they would fight for, and which they would not miss',
        'Half an hour; protect the first and question the second in your next round.',
      ],
      de: [
        'Die dienstälteste Person der Technik fragen, für welchen Brauch sie kämpfen würde und welcher entbehrlich ist',
        'Eine halbe Stunde; den einen schützen, den anderen in der nächsten Runde hinterfragen.',
      ],
    },
    next: {
      en: [
        'Let somebody who joined this year show you what they found odd',
        'Change one of it and say whose idea it was.',
      ],
      de: [
        'Sich von jemandem, der dieses Jahr kam, zeigen lassen, was seltsam war',
        'Eines davon ändern und sagen, wessen Idee es war.',
      ],
    },
    far: {
      en: [
        'Give five people at different sites the task of keeping one custom alive, and learn from them monthly',
        'Half a year; done when it lives where you have never been.',
      ],
      de: [
        'Fünf Menschen an verschiedenen Orten bitten, einen Brauch lebendig zu halten, und monatlich von ihnen lernen',
        'Ein halbes Jahr; geschafft, wenn er lebt, wo Sie nie waren.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Start one small custom that makes good work visible across teams, and hand it over after two months',
        'Done when it has happened twice without you.',
      ],
      de: [
        'Einen kleinen Brauch beginnen, der gute Arbeit über Teams hinweg sichtbar macht, und nach zwei Monaten abgeben',
        'Geschafft, wenn er zweimal ohne Sie stattfand.',
      ],
    },
    next: {
      en: [
        'Bring one behaviour that everybody complains about and nobody names into the open, and change its cause',
        'A quarter; done when newcomers do not know what you are talking about.',
      ],
      de: [
        'Ein Verhalten, über das alle klagen und das niemand nennt, offen ansprechen und seine Ursache ändern',
        'Ein Quartal; geschafft, wenn Neue nicht wissen, wovon die Rede ist.',
      ],
    },
    far: {
      en: ['End one custom that contradicts what you say you value', 'Done when nobody works around it any more.'],
      de: [
        'Einen Brauch beenden, der dem widerspricht, was Ihnen angeblich wichtig ist',
        'Fertig, wenn niemand ihn mehr umgehen muss.',
      ],
    },
  },
};
