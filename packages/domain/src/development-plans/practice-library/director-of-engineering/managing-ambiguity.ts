import type { SkillPractices } from '../practice.js';

/** What to do towards managing ambiguity. */
export const managingAmbiguity: SkillPractices = {
  practice: {
    first: {
      en: [
        'When the next question has no answer, write what you know, what you assume, and the next small step',
        'Within a day; look again after a week.',
      ],
      de: [
        'Bei der nächsten offenen Frage aufschreiben, was Sie wissen, was Sie annehmen und den nächsten kleinen Schritt',
        'Binnen eines Tages; nach einer Woche wieder ansehen.',
      ],
    },
    next: {
      en: [
        'State with every plan how sure you are, in per cent, and what would change your mind',
        'Ten times; compare after two months and tell the team how well you guessed.',
      ],
      de: [
        'Bei jedem Plan in Prozent sagen, wie sicher Sie sind und was Sie umstimmen würde',
        'Zehnmal; nach zwei Monaten vergleichen und dem Team sagen, wie gut Sie lagen.',
      ],
    },
    far: {
      en: [
        'Tell your people every week what is known, what is not, and when you will speak again',
        'Through one uncertain quarter; done when rumours reach you as questions.',
      ],
      de: [
        'Ihren Leuten jede Woche sagen, was bekannt ist, was nicht und wann Sie wieder sprechen',
        'Durch ein unsicheres Quartal; geschafft, wenn Gerüchte als Fragen bei Ihnen ankommen.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Note for two weeks what you do first when you do not know what to do',
        'Talk it over with your leader; choose one other first move and try it three times.',
      ],
      de: [
        'Zwei Wochen lang notieren, was Sie zuerst tun, wenn Sie nicht wissen, was zu tun ist',
        'Mit Ihrer Führungskraft besprechen; einen anderen ersten Zug wählen und dreimal erproben.',
      ],
    },
    next: {
      en: [
        'Go through three decisions made with half the facts: which were right to make early?',
        'Note what would have been worth waiting for.',
      ],
      de: [
        'Drei Entscheidungen mit halbem Wissen ansehen: Welche waren früh richtig?',
        'Notieren, worauf zu warten sich gelohnt hätte.',
      ],
    },
    far: {
      en: [
        'Study two decisions of your company that were made too late and two made too early',
        'Talk to those who decided; write the test by which one could have told them apart.',
      ],
      de: [
        'Je zwei zu spät und zu früh getroffene Entscheidungen Ihres Unternehmens ansehen',
        'Mit den Entscheidenden sprechen; die Prüffrage aufschreiben, die sie unterschieden hätte.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Think aloud about an open problem with somebody calmer than you',
        'Ask them to tell you only where you hurried.',
      ],
      de: [
        'Ein offenes Problem laut mit jemandem durchdenken, der ruhiger ist als Sie',
        'Sich nur sagen lassen, wo Sie zu eilig waren.',
      ],
    },
    next: {
      en: [
        'Meet a leader from a start-up or a crisis team twice, and ask how they choose the next step',
        'An hour each; use their question in one open matter and tell them the outcome.',
      ],
      de: [
        'Zweimal jemanden aus einer Neugründung oder einem Krisenstab fragen, wie der nächste Schritt gewählt wird',
        'Je eine Stunde; die Frage in einer offenen Sache nutzen und vom Ergebnis berichten.',
      ],
    },
    far: {
      en: [
        'Help a manager who waits for certainty to make three reversible decisions within a month',
        'Look back on each; done when the fourth comes without you.',
      ],
      de: [
        'Einer Führungskraft, die auf Gewissheit wartet, binnen eines Monats zu drei umkehrbaren Entscheidungen verhelfen',
        'Auf jede zurückblicken; geschafft, wenn die vierte ohne Sie fällt.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Find out in one week whether a vague request is worth a project, and say yes or no with reasons',
        'Done when those who asked accept the answer.',
      ],
      de: [
        'In einer Woche herausfinden, ob eine vage Bitte ein Projekt wert ist, und begründet Ja oder Nein sagen',
        'Geschafft, wenn die Bittenden die Antwort annehmen.',
      ],
    },
    next: {
      en: [
        'Take a task whose goal nobody has written down yet, and write it',
        'Done when those who asked say: yes, that.',
      ],
      de: [
        'Eine Aufgabe übernehmen, deren Ziel noch niemand aufgeschrieben hat, und es aufschreiben',
        'Fertig, wenn die Auftraggebenden sagen: Ja, genau das.',
      ],
    },
    far: {
      en: [
        'Lead your area through a change whose end nobody can name, with a decision every fortnight',
        'Half a year; done when your people say that they knew enough to work.',
      ],
      de: [
        'Ihren Bereich durch einen Wandel mit offenem Ende führen, mit einer Entscheidung alle zwei Wochen',
        'Ein halbes Jahr; geschafft, wenn Ihre Leute sagen, sie wussten genug, um zu arbeiten.',
      ],
    },
  },
};
