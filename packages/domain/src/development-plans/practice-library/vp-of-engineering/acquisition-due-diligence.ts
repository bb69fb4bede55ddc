import type { SkillPractices } from '../practice.js';

/** What to do towards acquisition due diligence. */
export const acquisitionDueDiligence: SkillPractices = {
  practice: {
    first: {
      en: [
        'Write the twenty questions you would ask a company’s engineers in two days',
        'Try them on one of your own teams.',
      ],
      de: [
        'Die zwanzig Fragen aufschreiben, die Sie der Technik einer Firma in zwei Tagen stellten',
        'Sie an einem eigenen Team ausprobieren.',
      ],
    },
    next: {
      en: [
        'Assess one system of your own as if you were buying it: two days, four pages, a price for its debts',
        'Have its owner correct you; done when the price is agreed.',
      ],
      de: [
        'Ein eigenes System prüfen, als wollten Sie es kaufen: zwei Tage, vier Seiten, ein Preis für seine Altlasten',
        'Von den Verantwortlichen berichtigen lassen; geschafft, wenn der Preis vereinbart ist.',
      ],
    },
    far: {
      en: [
        'After every assessment, write what you would bet on and for how much, and look again in a year',
        'Three times; done when your record has changed your list of questions.',
      ],
      de: [
        'Nach jeder Prüfung aufschreiben, worauf Sie wie viel wetten würden, und nach einem Jahr wieder ansehen',
        'Dreimal; geschafft, wenn Ihre Bilanz die Fragenliste verändert hat.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Read a past assessment of a purchase against what came after',
        'Note the risk that nobody saw, and where it showed.',
      ],
      de: [
        'Eine frühere Prüfung vor einem Kauf mit dem vergleichen, was danach kam',
        'Das übersehene Risiko notieren und wo es sich zeigte.',
      ],
    },
    next: {
      en: [
        'Talk to three engineers whose company was bought about their first hundred days',
        'Half an hour each; turn it into five promises that a buyer should keep.',
      ],
      de: [
        'Mit drei Leuten sprechen, deren Firma gekauft wurde, über ihre ersten hundert Tage',
        'Je eine halbe Stunde; fünf Versprechen daraus machen, die eine Käuferin halten sollte.',
      ],
    },
    far: {
      en: [
        'Follow one merger of your field over three years: systems, people, customers, and what was promised',
        'A month of evenings; present the turning point to those who decide on deals.',
      ],
      de: [
        'Einen Zusammenschluss Ihrer Branche über drei Jahre verfolgen: Systeme, Menschen, Kundschaft, Versprechen',
        'Ein Monat abends; den Wendepunkt denen vorstellen, die über Käufe entscheiden.',
      ],
    },
  },
  mentoring: {
    first: {
      en: ['Go along with somebody who has assessed companies before', 'Write your own verdict first, then compare.'],
      de: ['Jemanden begleiten, der schon Firmen geprüft hat', 'Zuerst das eigene Urteil schreiben, dann vergleichen.'],
    },
    next: {
      en: [
        'Ask the lawyer and the banker of a past deal which technical finding changed the price',
        'An hour; put the three most expensive kinds at the top of your list.',
      ],
      de: [
        'Die juristische und die finanzielle Seite eines früheren Kaufs fragen, welcher technische Befund den Preis änderte',
        'Eine Stunde; die drei teuersten Arten obenan auf Ihre Liste setzen.',
      ],
    },
    far: {
      en: [
        'Lead a first-time assessor through two days on site, and let them write the verdict',
        'Correct once; done when you would sign it.',
      ],
      de: [
        'Jemanden bei der ersten Prüfung durch zwei Tage vor Ort führen und das Urteil schreiben lassen',
        'Einmal berichtigen; geschafft, wenn Sie es unterschreiben würden.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Take over one chapter of an assessment: people, systems, security or cost',
        'Two weeks, with somebody experienced beside you; done when your chapter needs no rewrite.',
      ],
      de: [
        'Ein Kapitel einer Prüfung übernehmen: Menschen, Systeme, Sicherheit oder Kosten',
        'Zwei Wochen, mit Erfahrung an der Seite; geschafft, wenn Ihr Kapitel stehen bleibt.',
      ],
    },
    next: {
      en: [
        'Plan the first hundred days of joining two engineering teams, with those who would lead them',
        'A month; done when both leads would begin by it tomorrow.',
      ],
      de: [
        'Die ersten hundert Tage der Zusammenführung zweier Technikteams mit deren Leitungen planen',
        'Ein Monat; geschafft, wenn beide morgen danach beginnen würden.',
      ],
    },
    far: {
      en: [
        'Own the technical part of one assessment, people included',
        'Done when your price of joining the two is believed.',
      ],
      de: [
        'Den technischen Teil einer Prüfung verantworten, Menschen eingeschlossen',
        'Fertig, wenn man Ihrem Preis der Zusammenführung glaubt.',
      ],
    },
  },
};
