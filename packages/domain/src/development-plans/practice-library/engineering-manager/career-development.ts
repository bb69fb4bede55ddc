import type { SkillPractices } from '../practice.js';

/** What to do towards career development. */
export const careerDevelopment: SkillPractices = {
  practice: {
    first: {
      en: [
        'Ask each person what they want to be asked for in two years',
        'Note the answer and one thing this month that leads there.',
      ],
      de: [
        'Jede Person fragen, wofür man sie in zwei Jahren fragen soll',
        'Die Antwort notieren und dazu eine Sache für diesen Monat, die dorthin führt.',
      ],
    },
    next: {
      en: [
        'Bring to each monthly talk one piece of evidence for the skill that the person is working on',
        'Three months; done when they begin to bring it themselves.',
      ],
      de: [
        'Zu jedem Monatsgespräch einen Beleg für die Fähigkeit mitbringen, an der die Person arbeitet',
        'Drei Monate; geschafft, wenn sie ihn selbst mitbringt.',
      ],
    },
    far: {
      en: [
        'Introduce each person once a quarter to somebody outside your area who can open a door',
        'Two quarters; done when one door was walked through.',
      ],
      de: [
        'Jede Person einmal im Quartal mit jemandem außerhalb Ihres Bereichs bekannt machen, der Türen öffnet',
        'Zwei Quartale; geschafft, wenn jemand hindurchgegangen ist.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Read your framework for the next stage of two people you work with',
        'Find for each the skill they already show without being asked.',
      ],
      de: [
        'Für zwei Menschen, mit denen Sie arbeiten, die nächste Stufe im Rahmen lesen',
        'Für jeden die Fähigkeit finden, die er schon unaufgefordert zeigt.',
      ],
    },
    next: {
      en: [
        'Interview three people who moved on from your team about what prepared them and what was missing',
        'Half an hour each; change one plan you are working on now.',
      ],
      de: [
        'Drei Menschen, die aus Ihrem Team aufgestiegen sind, fragen, was sie vorbereitet und was gefehlt hat',
        'Je eine halbe Stunde; einen laufenden Plan danach ändern.',
      ],
    },
    far: {
      en: [
        'Follow ten careers in your organisation over five years: where did people grow, where did they stall?',
        'Two weeks with the records you may see; bring one finding to your peers.',
      ],
      de: [
        'Zehn Laufbahnen in Ihrer Organisation über fünf Jahre verfolgen: Wo wuchs jemand, wo stockte es?',
        'Zwei Wochen mit dem, was Sie sehen dürfen; einen Befund mit anderen Führungskräften teilen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Draft your own plan with your manager first, and note which of their questions helped',
        'One hour; ask the same questions in your next career talk.',
      ],
      de: [
        'Zuerst mit Ihrer Führungskraft den eigenen Plan entwerfen und notieren, welche Fragen halfen',
        'Eine Stunde; dieselben Fragen im nächsten Laufbahngespräch stellen.',
      ],
    },
    next: {
      en: ['Help a colleague to draft their plan, from gaps to first action', 'One hour; their words, your questions.'],
      de: [
        'Jemandem helfen, den eigenen Plan zu entwerfen, von der Lücke bis zum ersten Schritt',
        'Eine Stunde; ihre Worte, Ihre Fragen.',
      ],
    },
    far: {
      en: [
        'Help another manager to prepare somebody for a role outside both your areas',
        'Two months; done when you can both name the day on which they were ready.',
      ],
      de: [
        'Einer anderen Führungskraft helfen, jemanden auf eine Rolle außerhalb beider Bereiche vorzubereiten',
        'Zwei Monate; geschafft, wenn Sie beide den Tag nennen können, an dem es so weit war.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Hold your first full career talk, from where the person is to one step for this month',
        'An hour, prepared on both sides; done when the step has been taken.',
      ],
      de: [
        'Das erste vollständige Laufbahngespräch führen, vom Stand bis zu einem Schritt für diesen Monat',
        'Eine Stunde, beidseitig vorbereitet; geschafft, wenn der Schritt getan ist.',
      ],
    },
    next: {
      en: [
        'Find real work for somebody that is one size larger than their last',
        'Stand beside it and stay out of the middle.',
      ],
      de: [
        'Für jemanden eine echte Aufgabe finden, eine Nummer größer als die letzte',
        'Daneben stehen und sich aus der Mitte heraushalten.',
      ],
    },
    far: {
      en: [
        'Bring two people to their next stage within a year, with successors ready for what they leave',
        'Plan, sponsor, dates; done when both moved and nobody missed them for long.',
      ],
      de: [
        'Binnen eines Jahres zwei Menschen zur nächsten Stufe bringen, mit Nachfolge für das, was sie zurücklassen',
        'Plan, Fürsprache, Termine; geschafft, wenn beide gewechselt sind und keine Lücke blieb.',
      ],
    },
  },
};
