import { germanBusinessAcumen } from './german-business-acumen.js';
import { germanExecutiveCommunication } from './german-executive-communication.js';
import { germanPeopleLeadership } from './german-people-leadership.js';
import { germanTechnicalStrategy } from './german-technical-strategy.js';
import type { ReadinessWords } from './readiness-shape.js';

/** The readiness assessment in German. */
export const germanWords: ReadinessWords = {
  name: 'Bereitschaft für die nächste Stufe',
  description:
    'Was andere von den Fähigkeiten sehen können, die eine Stufe verlangt, in etwa fünfzehn Minuten. Es gibt keine richtigen Antworten: Wählen Sie, was in den letzten sechs Monaten zutraf. Es dient dem Wachsen und nichts anderem.',
  dimensions: {
    'technical-strategy': {
      name: 'Technische Strategie',
      description: 'Wohin die Technik geht und wie Arbeit, Teams und Entscheidungen darauf ausgerichtet sind.',
    },
    'people-leadership': {
      name: 'Menschen führen',
      description: 'Wie Menschen wachsen, offen sprechen und ihre beste Arbeit tun.',
    },
    'business-acumen': {
      name: 'Unternehmerisches Denken',
      description: 'Was die Arbeit kostet und bringt und wie sie zu dem passt, was andere im Unternehmen wollen.',
    },
    'executive-communication': {
      name: 'Kommunikation mit Entscheidenden',
      description:
        'Wie alle, die entscheiden oder auf die Arbeit angewiesen sind, das Wichtige verstehen, schriftlich und im Gespräch.',
    },
  },
  skills: {
    ...germanTechnicalStrategy,
    ...germanPeopleLeadership,
    ...germanBusinessAcumen,
    ...germanExecutiveCommunication,
  },
  questions: {
    'keep-doing': {
      self: 'Was habe ich in den letzten sechs Monaten getan, das ich beibehalten möchte? Ein Beispiel genügt.',
      others:
        'Was hat diese Person in den letzten sechs Monaten getan, das sie beibehalten sollte? Ein Beispiel genügt.',
    },
    'try-next': {
      self: 'Was möchte ich auf dem Weg zur nächsten Stufe versuchen oder öfter tun?',
      others: 'Was sollte diese Person auf dem Weg zur nächsten Stufe versuchen oder öfter tun?',
    },
  },
};
