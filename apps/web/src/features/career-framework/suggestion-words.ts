import type { TFunction } from 'i18next';

const known = new Map([
  ['Works beside a leader; the words of rank in the title are that leader’s.', 'besideLeader'],
  ['Leads the whole company, above this ladder.', 'chiefExecutive'],
  ['Says chief technology officer.', 'chiefTechnology'],
  ['Says vice president or chief officer, and the work is technical.', 'vicePresidentTechnical'],
  ['Says vice president or chief officer; another function, at the same step of leading.', 'vicePresidentOther'],
  ['Says director or head of, and the work is technical.', 'directorTechnical'],
  ['Says director or head of; another function, at the same step of leading.', 'directorOther'],
  ['Says engineering manager.', 'engineeringManager'],
  ['Begins with manager, which says that it leads people, and the work is technical.', 'managerTechnical'],
  [
    'Begins with manager, which says that it leads people; another function, at the same step of leading.',
    'managerOther',
  ],
  ['Says that it leads a team or its technology.', 'teamLead'],
  ['Says lead, and the work is engineering.', 'engineeringLead'],
  ['Staff and principal engineers lead by their work; this ladder has no track of their own.', 'staff'],
  ['Leads a subject, and the title names neither a team nor engineering.', 'subjectLead'],
  ['Advises, without a place on the ladder.', 'adviser'],
  ['Engineering work by another name.', 'otherNameForEngineering'],
  ['Says engineering work and no leadership.', 'engineering'],
  ['Names work outside engineering.', 'outsideEngineering'],
  ['Says manager, and people reported to somebody who held it.', 'managerWithReports'],
  ['Manages a subject: nobody reported to those who held it.', 'subjectManager'],
  ['Says manager, but nobody reported to those who held it.', 'managerWithoutReports'],
  ['The title does not say what the work is, but people reported to somebody who held it.', 'unclearWithReports'],
  ['The title does not say that the work is engineering.', 'unclear'],
] as const);

/** Why a stage is suggested for a title, in the language of the page; what is not known is shown as it came. */
export const suggestionWords = (t: TFunction<'title-mapping'>, reason: string): string => {
  const key = known.get(reason as Parameters<typeof known.get>[0]);
  return key ? t(`reason.${key}`) : reason;
};
