import type { ConfidentialAnswer, ConfidentialIndicator } from '@understudy/contracts/indicators-confidential';
import { horizonWords } from '../horizon-words.js';

/** What the PDF for the board says about readiness and about who grew, in one language. */
export type PeopleWords = {
  readonly told: Readonly<Record<ConfidentialIndicator, { readonly title: string; readonly lead: string }>>;
  readonly rule: (threshold: string, day: string) => string;
  readonly people: (count: string) => string;
  readonly share: (count: string, share: string, range: string) => string;
  readonly answer: Readonly<Record<ConfidentialAnswer, string>>;
  readonly or: string;
  readonly older: (day: string) => string;
  readonly kept: (stages: string) => string;
  readonly raised: (stages: string, day: string) => string;
  readonly talent: string;
  readonly talentLead: string;
  readonly grown: string;
  readonly exported: string;
  readonly credit: (credit: string) => string;
};

const english: PeopleWords = {
  told: {
    'readiness-mix': {
      title: 'How ready people are for the next stage',
      lead: 'By the horizon agreed for the next stage.',
    },
    'promoted-beyond-readiness': {
      title: 'Promotions, and whether people were ready',
      lead: 'Promotions into leadership of the twelve months before, and moves over to it from a stage that does not lead, by the stage reached: did the readiness result that held on the day before meet what the stage expects?',
    },
    overlooked: {
      title: 'Past the usual time in a stage, and whether anybody looked',
      lead: 'People past the median time in their stage: did anybody note a signal of potential within twelve months?',
    },
  },
  rule: (threshold, day) =>
    `Told of ${day}; nothing is told that says anything of fewer than ${threshold} people. Each share stands before its 95% interval.`,
  people: (count) => `${count} people`,
  share: (count, share, range) => `${count} (${share}, ${range})`,
  answer: {
    ...horizonWords['en-GB'],
    'not-assessed': 'not assessed',
    'promoted-ready': 'ready when promoted',
    'promoted-before-ready': 'promoted before ready',
    'promoted-not-assessed': 'promoted without an assessment',
    observed: 'somebody noted a signal',
    overlooked: 'nobody noted a signal',
  },
  or: ' or ',
  older: (day) => `Told of ${day}.`,
  kept: (stages) => `Kept back to protect people: ${stages}.`,
  raised: (stages, day) =>
    `What was told of ${stages} up to ${day} is kept back: the threshold was lower then than it is today.`,
  talent: 'People who took a step up',
  talentLead: 'To a higher stage, or to leading others for the first time, after a year or longer here.',
  grown: 'Still with this group',
  exported: 'Now elsewhere in the organisation',
  credit: (credit) => `${credit} of it own credit of the leader, by time led`,
};

const german: PeopleWords = {
  told: {
    'readiness-mix': {
      title: 'Wie bereit Menschen für die nächste Stufe sind',
      lead: 'Nach der Frist, die für die nächste Stufe vereinbart ist.',
    },
    'promoted-beyond-readiness': {
      title: 'Beförderungen, und ob die Menschen bereit waren',
      lead: 'Beförderungen in Führungsstufen in den zwölf Monaten davor, und Wechsel dorthin aus einer Stufe, die nicht führt, nach erreichter Stufe: Erreichte das am Tag davor gültige Ergebnis der Einschätzung, was die Stufe erwartet?',
    },
    overlooked: {
      title: 'Länger als üblich auf der Stufe, und ob jemand hingesehen hat',
      lead: 'Personen, die länger als der Median auf ihrer Stufe sind: Hat jemand binnen zwölf Monaten ein Potenzialsignal festgehalten?',
    },
  },
  rule: (threshold, day) =>
    `Mitgeteilt für den ${day}; nichts wird mitgeteilt, was etwas über weniger als ${threshold} Personen sagt. Auf jeden Anteil folgt sein 95-%-Intervall.`,
  people: (count) => `${count} Personen`,
  share: (count, share, range) => `${count} (${share}, ${range})`,
  answer: {
    ...horizonWords.de,
    'not-assessed': 'nicht eingeschätzt',
    'promoted-ready': 'bei der Beförderung bereit',
    'promoted-before-ready': 'befördert, bevor sie bereit waren',
    'promoted-not-assessed': 'ohne Einschätzung befördert',
    observed: 'jemand hat ein Signal festgehalten',
    overlooked: 'niemand hat ein Signal festgehalten',
  },
  or: ' oder ',
  older: (day) => `Mitgeteilt für den ${day}.`,
  kept: (stages) => `Zum Schutz der Personen zurückgehalten: ${stages}.`,
  raised: (stages, day) =>
    `Was bis zum ${day} über ${stages} mitgeteilt wurde, wird zurückgehalten: Die Schwelle war damals niedriger als heute.`,
  talent: 'Wer einen Schritt nach oben getan hat',
  talentLead: 'Auf eine höhere Stufe oder zum ersten Mal in die Führung, nach mindestens einem Jahr hier.',
  grown: 'Noch in dieser Gruppe',
  exported: 'Jetzt woanders in der Organisation',
  credit: (credit) => `davon ${credit} eigener Anteil der Führungskraft, nach geführter Zeit`,
};

/** The words of a language. */
export const peopleWords = (locale: 'en-GB' | 'de'): PeopleWords => (locale === 'de' ? german : english);
