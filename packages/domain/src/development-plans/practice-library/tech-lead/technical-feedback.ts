import type { SkillPractices } from '../practice.js';

/** What to do towards technical feedback. */
export const technicalFeedback: SkillPractices = {
  practice: {
    first: {
      en: [
        'Give one piece of specific feedback within a day of seeing the work, each week',
        'What you saw, what it did, what you suggest.',
      ],
      de: [
        'Jede Woche einmal binnen eines Tages eine genaue Rückmeldung zu einer Arbeit geben',
        'Was Sie sahen, was es bewirkt, was Sie vorschlagen.',
      ],
    },
    next: {
      en: [
        'Give praise as precisely as criticism: once a week, name the choice and what it made possible',
        'Two months; done when somebody repeats that choice on purpose.',
      ],
      de: [
        'Lob so genau geben wie Kritik: einmal die Woche die Wahl nennen und was sie ermöglicht hat',
        'Zwei Monate; geschafft, wenn jemand diese Wahl absichtlich wiederholt.',
      ],
    },
    far: {
      en: [
        'Ask after every piece of larger feedback what the other person will do, and look again in two weeks',
        'Ten times; done when in seven of them something has changed.',
      ],
      de: [
        'Nach jeder größeren Rückmeldung fragen, was daraus folgt, und nach zwei Wochen wieder hinsehen',
        'Zehnmal; geschafft, wenn sich in sieben Fällen etwas verändert hat.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Write down the last feedback that changed how you work, and why it did',
        'Use that shape for your next one.',
      ],
      de: [
        'Die letzte Rückmeldung aufschreiben, die Ihre Arbeit verändert hat, und warum',
        'Diese Form für die nächste eigene nutzen.',
      ],
    },
    next: {
      en: [
        'Ask three colleagues for the feedback of yours they found hardest to use',
        'Ten minutes each; rewrite one of them as it should have been and send it.',
      ],
      de: [
        'Drei Leute fragen, mit welcher Ihrer Rückmeldungen am wenigsten anzufangen war',
        'Je zehn Minuten; eine so umschreiben, wie sie hätte sein sollen, und schicken.',
      ],
    },
    far: {
      en: [
        'Find out how feedback travels in three teams: who gives it, how soon, and what it changes',
        'Two talks each; bring your lead one custom worth keeping and one worth ending.',
      ],
      de: [
        'Herausfinden, wie Rückmeldungen in drei Teams laufen: von wem, wie bald, mit welcher Wirkung',
        'Je zwei Gespräche; Ihrer Führungskraft je eine Gewohnheit zum Behalten und zum Beenden nennen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Tell your lead what feedback you mean to give this week, and hear how they would say it',
        'Ten minutes, four weeks; done when you no longer change your first sentence.',
      ],
      de: [
        'Ihrer Führungskraft sagen, welche Rückmeldung Sie diese Woche geben wollen, und hören, wie sie es sagen würde',
        'Zehn Minuten, vier Wochen; geschafft, wenn der erste Satz unverändert bleibt.',
      ],
    },
    next: {
      en: ['Rehearse a difficult message with your manager before you give it', 'Ask afterwards how it was received.'],
      de: [
        'Eine schwierige Botschaft mit Ihrer Führungskraft proben, bevor Sie sie überbringen',
        'Danach fragen, wie sie angekommen ist.',
      ],
    },
    far: {
      en: [
        'Teach a new lead to give hard technical feedback, by watching two of theirs and saying one thing each',
        'One month; done when the receiver thanks them for the third.',
      ],
      de: [
        'Jemandem in neuer Leitung beibringen, harte fachliche Rückmeldung zu geben: zweimal zusehen, je eines sagen',
        'Ein Monat; geschafft, wenn bei der dritten gedankt wird.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Give feedback on one design in writing, before the meeting, to its author alone',
        'What works, what worries you, one question; done when the author answers the question.',
      ],
      de: [
        'Zu einem Entwurf schriftlich Rückmeldung geben, vor der Besprechung und nur an die Person, die ihn schrieb',
        'Was trägt, was Sie sorgt, eine Frage; geschafft, wenn die Frage beantwortet wird.',
      ],
    },
    next: {
      en: [
        'Give one person a whole quarter of feedback on a skill that they have chosen',
        'Every other week, with examples; done when they and their lead both see the change.',
      ],
      de: [
        'Jemandem ein Quartal lang Rückmeldung zu einer selbst gewählten Fähigkeit geben',
        'Alle zwei Wochen, mit Beispielen; geschafft, wenn die Person und ihre Führungskraft den Wandel sehen.',
      ],
    },
    far: {
      en: [
        'Tell a senior colleague plainly where their design will hurt, and help to mend it',
        'Done when the better design is theirs.',
      ],
      de: [
        'Einer erfahrenen Person klar sagen, wo ihr Entwurf schaden wird, und beim Verbessern helfen',
        'Fertig, wenn der bessere Entwurf ihrer ist.',
      ],
    },
  },
};
