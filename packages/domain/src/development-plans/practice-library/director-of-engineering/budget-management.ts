import type { SkillPractices } from '../practice.js';

/** What to do towards budget management. */
export const budgetManagement: SkillPractices = {
  practice: {
    first: {
      en: [
        'Compare plan and spend of your area each month in one table',
        'Explain the largest difference in two sentences.',
      ],
      de: [
        'Jeden Monat Plan und Ausgaben Ihres Bereichs in einer Tabelle vergleichen',
        'Die größte Abweichung in zwei Sätzen erklären.',
      ],
    },
    next: {
      en: [
        'Forecast the year’s end on the first of each month before you look at the figures',
        'Six months; done when you are within a twentieth three times in a row.',
      ],
      de: [
        'An jedem Monatsersten das Jahresende vorhersagen, bevor Sie die Zahlen ansehen',
        'Sechs Monate; geschafft, wenn Sie dreimal nacheinander höchstens ein Zwanzigstel danebenliegen.',
      ],
    },
    far: {
      en: [
        'Have each of your managers carry a budget line of their own and explain it to the others',
        'Two quarters; done when one of them gives money back unasked.',
      ],
      de: [
        'Jede Ihrer Führungskräfte eine eigene Zeile verantworten und den anderen erklären lassen',
        'Zwei Quartale; geschafft, wenn jemand ungefragt Geld zurückgibt.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Have somebody from finance walk you through one invoice and one forecast',
        'Learn the five words they use that you do not.',
      ],
      de: [
        'Sich von jemandem aus den Finanzen eine Rechnung und eine Vorschau erklären lassen',
        'Die fünf Wörter lernen, die dort üblich sind und Ihnen fehlen.',
      ],
    },
    next: {
      en: [
        'Split the cost of one product into people, machines, licences and the rest, per user and month',
        'A week with finance; find the part that grows fastest and say when it will hurt.',
      ],
      de: [
        'Die Kosten eines Produkts je Nutzenden und Monat in Menschen, Maschinen, Lizenzen und Rest zerlegen',
        'Eine Woche mit den Finanzen; den am schnellsten wachsenden Teil und den Zeitpunkt nennen, ab dem er schmerzt.',
      ],
    },
    far: {
      en: [
        'Learn how your company values an investment: rates, years, risk, and who may bend the rule',
        'Two hours with the finance lead; work out one of your own by it and have it checked.',
      ],
      de: [
        'Lernen, wie Ihr Unternehmen eine Investition bewertet: Zins, Jahre, Risiko und wer abweichen darf',
        'Zwei Stunden mit der Finanzleitung; eine eigene danach rechnen und prüfen lassen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask the person who holds your budget today what surprised them in the last two years',
        'Half an hour; set a reminder for the month in which each surprise came.',
      ],
      de: [
        'Die Person, die Ihr Budget heute führt, fragen, was sie in zwei Jahren überrascht hat',
        'Eine halbe Stunde; für jeden der Monate eine Erinnerung setzen.',
      ],
    },
    next: {
      en: [
        'Build next year’s draft beside somebody who has defended a budget',
        'Ask which line is cut first, and why.',
      ],
      de: [
        'Den Entwurf fürs nächste Jahr mit jemandem bauen, der schon ein Budget verteidigt hat',
        'Fragen, welche Zeile zuerst gestrichen wird und warum.',
      ],
    },
    far: {
      en: [
        'Prepare a manager for their first budget talk by playing the finance side without mercy',
        'Two sittings; done when the real talk is easier than yours.',
      ],
      de: [
        'Eine Führungskraft auf das erste Budgetgespräch vorbereiten und schonungslos die Finanzen spielen',
        'Zweimal; geschafft, wenn das echte Gespräch leichter ist als Ihres.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Look after one cost of your area for a quarter: forecast, actual, and what you did about it',
        'Done when the last month holds no difference that you cannot explain.',
      ],
      de: [
        'Einen Kostenblock Ihres Bereichs ein Quartal lang betreuen: Vorschau, Ist und was Sie taten',
        'Geschafft, wenn im letzten Monat keine Abweichung unerklärt bleibt.',
      ],
    },
    next: {
      en: [
        'Find a tenth of one cost, and say what you would do with the money',
        'Done when the choice has been made, either way.',
      ],
      de: [
        'Bei einem Kostenblock ein Zehntel finden und sagen, wofür Sie das Geld nähmen',
        'Fertig, wenn entschieden ist, so oder so.',
      ],
    },
    far: {
      en: [
        'Defend the budget of your whole area against a cut, with three versions and what each gives up',
        'Done when the round decides on one of yours.',
      ],
      de: [
        'Das Budget Ihres ganzen Bereichs gegen eine Kürzung vertreten, mit drei Fassungen und dem, was jede aufgibt',
        'Geschafft, wenn die Runde eine Ihrer Fassungen beschließt.',
      ],
    },
  },
};
