import { englishBusinessAcumen } from './english-business-acumen.js';
import { englishExecutiveCommunication } from './english-executive-communication.js';
import { englishPeopleLeadership } from './english-people-leadership.js';
import { englishTechnicalStrategy } from './english-technical-strategy.js';
import type { ReadinessWords } from './readiness-shape.js';

/** The readiness assessment in English. */
export const englishWords: ReadinessWords = {
  name: 'Readiness for the next stage',
  description:
    'What others can see of the skills that a stage asks for, in about fifteen minutes. There are no right answers: choose what has been true in the last six months. It serves a person’s growth and nothing else.',
  dimensions: {
    'technical-strategy': {
      name: 'Technical strategy',
      description: 'Where the technology goes, and how work, teams and decisions are arranged to get there.',
    },
    'people-leadership': {
      name: 'People leadership',
      description: 'How people grow, speak openly and do their best work.',
    },
    'business-acumen': {
      name: 'Business acumen',
      description: 'What the work costs and brings, and how it fits with what others in the company want.',
    },
    'executive-communication': {
      name: 'Executive communication',
      description: 'How people who decide or depend on the work understand what matters, in writing and in person.',
    },
  },
  skills: {
    ...englishTechnicalStrategy,
    ...englishPeopleLeadership,
    ...englishBusinessAcumen,
    ...englishExecutiveCommunication,
  },
  questions: {
    'keep-doing': {
      self: 'What have I done in the last six months that I want to keep doing? One example is enough.',
      others: 'What have they done in the last six months that you hope they keep doing? One example is enough.',
    },
    'try-next': {
      self: 'What one thing would I like to try, or do more of, on the way to the next stage?',
      others: 'What one thing would you like to see them try, or do more of, on the way to the next stage?',
    },
  },
};
