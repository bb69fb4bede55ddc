import type { SkillPractices } from '../practice.js';

/** What to do towards innovation management. */
export const innovationManagement: SkillPractices = {
  practice: {
    first: {
      en: [
        'Ask in one team a week what they would try if it could fail unseen, and let one of them try it',
        'Two months; done when one attempt has taught you something about your product.',
      ],
      de: [
        'Jede Woche ein Team fragen, was es versuchen würde, wenn niemand das Scheitern sähe, und eines versuchen lassen',
        'Zwei Monate; geschafft, wenn ein Versuch etwas über Ihr Produkt gelehrt hat.',
      ],
    },
    next: {
      en: ['Give one small idea six weeks, a price and a date to stop', 'Decide on that date, whatever the mood.'],
      de: [
        'Einer kleinen Idee sechs Wochen, einen Preis und ein Enddatum geben',
        'An diesem Tag entscheiden, wie die Stimmung auch ist.',
      ],
    },
    far: {
      en: [
        'Look at all running experiments on one day each quarter, and end as many as you begin',
        'A year; done when nobody hides one from you any more.',
      ],
      de: [
        'An einem Tag im Quartal alle laufenden Versuche ansehen und so viele beenden, wie Sie beginnen',
        'Ein Jahr; geschafft, wenn niemand mehr einen vor Ihnen versteckt.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Read the story of one product that came out of your company and was built elsewhere',
        'Talk to two who were there; write the decision that you would make otherwise.',
      ],
      de: [
        'Die Geschichte eines Produkts nachlesen, dessen Idee bei Ihnen entstand und das andere gebaut haben',
        'Mit zwei Beteiligten sprechen; die Entscheidung aufschreiben, die Sie anders träfen.',
      ],
    },
    next: {
      en: ['Trace where your last three good ideas came from', 'Put one hour a week where they did.'],
      de: ['Nachverfolgen, woher Ihre letzten drei guten Ideen kamen', 'Dort jede Woche eine Stunde einsetzen.'],
    },
    far: {
      en: [
        'Compare three ways of paying for new things: a tenth of the budget, a separate team, a fixed day',
        'Talk to those who live with each; choose one and say what would prove you wrong.',
      ],
      de: [
        'Drei Arten vergleichen, Neues zu bezahlen: ein Zehntel des Budgets, ein eigenes Team, ein fester Tag',
        'Mit Beteiligten sprechen; eine wählen und sagen, was Sie widerlegen würde.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask an engineer with many ideas what happens to them, from the first thought to the last mail',
        'Half an hour; remove one obstacle within two weeks and tell them.',
      ],
      de: [
        'Jemanden mit vielen Ideen fragen, was mit ihnen geschieht, vom ersten Gedanken bis zur letzten Mail',
        'Eine halbe Stunde; binnen zwei Wochen ein Hindernis beseitigen und es sagen.',
      ],
    },
    next: {
      en: ['Help an engineer to bring an idea to those who can pay for it', 'They present, you open the door.'],
      de: [
        'Jemandem helfen, eine Idee zu denen zu bringen, die sie bezahlen können',
        'Die Person stellt vor, Sie öffnen die Tür.',
      ],
    },
    far: {
      en: [
        'Teach two directors to end an experiment well: thanks, lesson, next place for the people',
        'Two endings each; done when somebody volunteers for the next one.',
      ],
      de: [
        'Zwei Bereichsleitungen beibringen, einen Versuch gut zu beenden: Dank, Lehre, nächster Platz',
        'Je zwei Enden; geschafft, wenn sich für den nächsten jemand freiwillig meldet.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Run one experiment of four weeks with a customer, a question and a price',
        'Done when you can say yes or no to the question without looking at your notes.',
      ],
      de: [
        'Einen Versuch von vier Wochen mit einer Kundin, einer Frage und einem Preis durchführen',
        'Geschafft, wenn Sie die Frage ohne Notizen mit Ja oder Nein beantworten können.',
      ],
    },
    next: {
      en: [
        'Set up a way by which ideas from everywhere are heard within two weeks and answered with reasons',
        'A quarter; done when people whose idea was turned down bring another.',
      ],
      de: [
        'Einen Weg einrichten, auf dem Ideen von überall binnen zwei Wochen gehört und begründet beantwortet werden',
        'Ein Quartal; geschafft, wenn Abgewiesene eine weitere Idee bringen.',
      ],
    },
    far: {
      en: [
        'Bring one experiment into the product, or end it in public with thanks',
        'Done when everybody knows which.',
      ],
      de: [
        'Einen Versuch ins Produkt bringen oder öffentlich mit Dank beenden',
        'Fertig, wenn alle wissen, welches von beiden.',
      ],
    },
  },
};
