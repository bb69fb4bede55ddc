import type { Horizon } from '@understudy/contracts/career-framework';
import { horizonWords } from '../horizon-words.js';
import { boardWords } from '../sheet-words.js';

/** What the PDF for the board says of the bench role by role, in one language. */
export type RoleWords = {
  readonly title: string;
  /** By when those who are counted are ready. */
  readonly lead: (by: string) => string;
  readonly shown: (some: string, all: string) => string;
  readonly cover: (successors: string, target: string) => string;
  readonly heldBy: (name: string) => string;
  readonly vacant: string;
  readonly nobody: string;
  readonly linchpin: (name: string) => string;
  /** Each horizon with all nearer ones. */
  readonly by: Readonly<Record<Horizon, string>>;
  readonly horizon: Readonly<Record<Horizon, string>>;
};

const english: RoleWords = {
  title: 'The bench, role by role',
  lead: (by) =>
    `Who stands ready for each critical role. A person marked as a linchpin is one without whom fewer roles could be filled ${by}.`,
  shown: (some, all) =>
    `These are the ${some} whose vacancy hurts the most, of ${all}; all of them stand under Succession.`,
  cover: (successors, target) => `${successors} of ${target} successors`,
  heldBy: (name) => `Held by ${name}`,
  vacant: 'Vacant',
  nobody: 'nobody stands ready',
  linchpin: (name) => `${name} (linchpin)`,
  by: boardWords('en-GB').horizon,
  horizon: horizonWords['en-GB'],
};

const german: RoleWords = {
  title: 'Die Reserve, Rolle für Rolle',
  lead: (by) =>
    `Wer für jede kritische Rolle bereitsteht. Als Schlüsselperson gilt, ohne wen ${by} weniger Rollen besetzt werden könnten.`,
  shown: (some, all) =>
    `Dies sind die ${some}, deren Vakanz am meisten schmerzt, von ${all}; alle stehen unter „Nachfolge“.`,
  cover: (successors, target) => `${successors} von ${target} Nachfolgenden`,
  heldBy: (name) => `Besetzt mit ${name}`,
  vacant: 'Unbesetzt',
  nobody: 'niemand steht bereit',
  linchpin: (name) => `${name} (Schlüsselperson)`,
  by: boardWords('de').horizon,
  horizon: horizonWords.de,
};

/** The words of a language. */
export const roleWords = (locale: 'en-GB' | 'de'): RoleWords => (locale === 'de' ? german : english);
