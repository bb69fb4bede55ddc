import type { StageKey } from '../built-in-framework/framework-shape.js';

/** What we would decide about a title; a null stage means outside the ladder. */
export interface TitleSuggestion {
  readonly stageKey: StageKey | null;
  /** One sentence for whoever decides. */
  readonly reason: string;
  /** False where a person should look before accepting. */
  readonly sure: boolean;
}

/** What is known about those who held the title. */
export interface TitleFacts {
  /** Whether somebody reported to a holder on some day while they held it. */
  readonly hadReports: boolean;
}

interface ReadTitle extends TitleFacts {
  /** In lower case, signs replaced by spaces. */
  readonly words: string;
  /** The words before the first comma, bracket or dash: the occupation rather than its subject. */
  readonly occupation: string;
}

interface Rule {
  readonly fits: (title: ReadTitle) => boolean;
  readonly suggest: (title: ReadTitle) => TitleSuggestion;
}

const engineering =
  /\b(engineer|engineers|engineering|devops|sre|swe|sde|programmer|architect|technical advis[oe]r|implementation lead)\b|\bdeveloper\b(?! (advocate|evangelist|community|relations|marketing))/;
const technical =
  /\b(engineering|engineer|technology|technical|software|platform|infrastructure|security|data|devops|cloud)\b/;
const otherOccupation =
  /\b(recruiter|recruiting|sourcer|designer|writer|editor|copywriter|analyst|advocate|evangelist|coordinator|assistant|counsel|accountant|controller|account exec\w*|representative|rep|generalist|researcher|administrator|partner|sales|marketing|pmm|people ops|specialist)\b/;
const subjectManager =
  /\b(product|program|programme|project|projects|account|marketing|community|media|campaigns?|success|payroll|compliance|office|deal desk|content|analytics|enablement|training)\b/;

const says =
  (pattern: RegExp): Rule['fits'] =>
  ({ words }) =>
    pattern.test(words);

const outside = (reason: string, sure: boolean): TitleSuggestion => ({ stageKey: null, reason, sure });
const at = (stageKey: StageKey, reason: string, sure: boolean): TitleSuggestion => ({ stageKey, reason, sure });

/** The first rule that fits decides: words that name a rank come before words that name the work. */
const rules: readonly Rule[] = [
  {
    fits: says(/\bchief of staff\b|\bexecutive (business partner|assistant)\b/),
    suggest: () => outside('Works beside a leader; the words of rank in the title are that leader’s.', true),
  },
  {
    fits: says(/\bceo\b|\bchief executive\b/),
    suggest: () => outside('Leads the whole company, above this ladder.', true),
  },
  {
    fits: says(/\bcto\b|\bchief (technology|technical) officer\b/),
    suggest: () => at('cto', 'Says chief technology officer.', true),
  },
  {
    fits: says(/\b(vp|svp|evp|vice president)\b|\bchief (\w+ ){1,4}officer\b/),
    suggest: (title) => ranked(title, 'vp-of-engineering', 'Says vice president or chief officer'),
  },
  {
    fits: says(/\bdirector\b|\bhead of\b/),
    suggest: (title) => ranked(title, 'director-of-engineering', 'Says director or head of'),
  },
  {
    fits: says(/\b(engineering|software|development) manager\b/),
    suggest: () => at('engineering-manager', 'Says engineering manager.', true),
  },
  {
    fits: says(/^((senior|sr|interim|acting|associate|group) )*manager\b/),
    suggest: (title) => ranked(title, 'engineering-manager', 'Begins with manager, which says that it leads people'),
  },
  { fits: says(/\bmanager\b/), suggest: (title) => managerOfSomething(title) },
  {
    fits: says(/\b(team|tech|technical) lead\b/),
    suggest: ({ words }) =>
      at('tech-lead', 'Says that it leads a team or its technology.', /\btech/.test(words) || technical.test(words)),
  },
  {
    fits: ({ words }) => /\blead\b/.test(words) && engineering.test(words),
    suggest: () => at('tech-lead', 'Says lead, and the work is engineering.', true),
  },
  {
    fits: ({ words, occupation }) => /\b(staff|principal)\b/.test(words) && isEngineeringWork(occupation),
    suggest: () =>
      at(
        'tech-lead',
        'Staff and principal engineers lead by their work; this ladder has no track of their own.',
        false,
      ),
  },
  {
    fits: says(/\b(lead|staff|principal)\b/),
    suggest: () => outside('Leads a subject, and the title names neither a team nor engineering.', false),
  },
  {
    fits: ({ words }) => /\badvis[oe]r\b/.test(words) && !/\btechnical advis[oe]r\b/.test(words),
    suggest: () => outside('Advises, without a place on the ladder.', false),
  },
  {
    fits: ({ occupation }) => isEngineeringWork(occupation),
    suggest: ({ words }) =>
      /\b(architect|technical advis[oe]r)\b/.test(words)
        ? at('individual-contributor', 'Engineering work by another name.', false)
        : at('individual-contributor', 'Says engineering work and no leadership.', true),
  },
  {
    fits: ({ occupation }) => otherOccupation.test(occupation),
    suggest: () => outside('Names work outside engineering.', true),
  },
];

const isEngineeringWork = (occupation: string): boolean =>
  engineering.test(occupation) && (!otherOccupation.test(occupation) || /\bengineer(ing)?$/.test(occupation));

const ranked = ({ words }: ReadTitle, stageKey: StageKey, said: string): TitleSuggestion =>
  technical.test(words)
    ? at(stageKey, `${said}, and the work is technical.`, true)
    : at(stageKey, `${said}; another function, at the same step of leading.`, false);

const managerOfSomething = ({ words, hadReports }: ReadTitle): TitleSuggestion => {
  const ofSubject = subjectManager.test(words);
  if (hadReports) {
    return at('engineering-manager', 'Says manager, and people reported to somebody who held it.', !ofSubject);
  }
  return ofSubject
    ? outside('Manages a subject: nobody reported to those who held it.', true)
    : outside('Says manager, but nobody reported to those who held it.', false);
};

const read = (title: string, facts: TitleFacts): ReadTitle => {
  const lower = title.normalize('NFKC').toLowerCase();
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}&]+/gu, ' ').trim();
  const [occupation = lower] = lower.replace(/^\s*\([^)]*\)/, '').split(/,|\(|\s[-–—|]\s/);
  return {
    ...facts,
    words: plain(lower.replace(/^\s*\((interim|acting|temporary)\)/, '')),
    occupation: plain(occupation),
  };
};

/**
 * The stage of the built-in ladder that a title most likely stands for. Seniority is read from the words of rank, the
 * work from the words of occupation, and whether a manager leads people from the reporting lines. English titles only:
 * of others it says that they do not tell.
 */
export function suggestStage(title: string, facts: TitleFacts): TitleSuggestion {
  const known = read(title, facts);
  const rule = rules.find(({ fits }) => fits(known));
  if (rule !== undefined) return rule.suggest(known);
  return facts.hadReports
    ? outside('The title does not say what the work is, but people reported to somebody who held it.', false)
    : outside('The title does not say that the work is engineering.', false);
}
