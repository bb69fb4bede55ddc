import type { PlanStatus } from '@understudy/contracts/development-plans';
import type { ActionKind, PlanAgreement } from '@understudy/contracts/development-plans-goals';

/** What a printed plan says around its content, in one language. */
export type SheetWords = {
  readonly title: (person: string) => string;
  readonly period: string;
  readonly state: string;
  readonly target: string;
  readonly noTarget: string;
  readonly agreement: string;
  readonly focus: string;
  readonly why: string;
  readonly measure: string;
  readonly evidence: string;
  readonly reason: string;
  readonly noGoals: string;
  readonly closed: (day: string) => string;
  readonly noClosingNote: string;
  readonly due: (day: string) => string;
  readonly done: (day: string) => string;
  readonly progress: (percent: number) => string;
  readonly levels: (from: number | null, to: number) => string;
  readonly signed: (day: string) => string;
  readonly notSigned: string;
  readonly agreedBefore: string;
  readonly agreedBy: (day: string, names: string, until: string | null) => string;
  readonly agreedEarlier: (count: number) => string;
  readonly both: (names: readonly string[]) => string;
  readonly foot: (organisation: string, day: string) => string;
  readonly status: Readonly<Record<PlanStatus, string>>;
  readonly goalStatus: Readonly<Record<'reached' | 'dropped', string>>;
  readonly kind: Readonly<Record<ActionKind, string>>;
  readonly agreementState: Readonly<Record<PlanAgreement['state'], string>>;
};

const english: SheetWords = {
  title: (person) => `Development plan of ${person}`,
  period: 'Period',
  state: 'State',
  target: 'Heading for',
  noTarget: 'Not decided',
  agreement: 'Agreement',
  focus: 'What this is about',
  why: 'Why',
  measure: 'How we will see it',
  evidence: 'What there is to show',
  reason: 'Why this',
  noGoals: 'There are no goals yet.',
  closed: (day) => `Closed on ${day}`,
  noClosingNote: 'Without a word on how it went.',
  due: (day) => `by ${day}`,
  done: (day) => `done on ${day}`,
  progress: (percent) => (percent === 0 ? 'not begun' : `${percent} % done`),
  levels: (from, to) => (from === null ? `to level ${to}` : `from level ${from} to ${to}`),
  signed: (day) => `signed on ${day}`,
  notSigned: 'not signed',
  agreedBefore: 'Earlier agreements',
  agreedBy: (day, names, until) => `${day}: ${names}${until === null ? '' : `, until ${until}`}`,
  agreedEarlier: (count) => `and ${count} before these`,
  both: (names) => names.join(' and '),
  foot: (organisation, day) => `${organisation} · confidential · as of ${day}`,
  status: { draft: 'Draft', agreed: 'Agreed', active: 'Under way', closed: 'Closed' },
  goalStatus: { reached: 'reached', dropped: 'dropped' },
  kind: { stretch: 'Stretch', learning: 'Learning', mentoring: 'Mentoring', practice: 'Practice' },
  agreementState: {
    unsigned: 'Not signed',
    'signed-by-person': 'Signed by one side',
    'signed-by-manager': 'Signed by one side',
    agreed: 'Agreed',
    'changed-since-agreed': 'Changed since it was agreed',
  },
};

const german: SheetWords = {
  title: (person) => `Entwicklungsplan von ${person}`,
  period: 'Zeitraum',
  state: 'Stand',
  target: 'Unterwegs zu',
  noTarget: 'Noch offen',
  agreement: 'Vereinbarung',
  focus: 'Worum es geht',
  why: 'Warum',
  measure: 'Woran wir es merken',
  evidence: 'Was es zu zeigen gibt',
  reason: 'Warum gerade das',
  noGoals: 'Es gibt noch keine Ziele.',
  closed: (day) => `Abgeschlossen am ${day}`,
  noClosingNote: 'Ohne ein Wort dazu, wie es gelaufen ist.',
  due: (day) => `bis ${day}`,
  done: (day) => `erledigt am ${day}`,
  progress: (percent) => (percent === 0 ? 'noch nicht begonnen' : `zu ${percent} % erledigt`),
  levels: (from, to) => (from === null ? `zu Niveau ${to}` : `von Niveau ${from} zu ${to}`),
  signed: (day) => `unterschrieben am ${day}`,
  notSigned: 'nicht unterschrieben',
  agreedBefore: 'Frühere Vereinbarungen',
  agreedBy: (day, names, until) => `${day}: ${names}${until === null ? '' : `, bis ${until}`}`,
  agreedEarlier: (count) => `und ${count} davor`,
  both: (names) => names.join(' und '),
  foot: (organisation, day) => `${organisation} · vertraulich · Stand ${day}`,
  status: { draft: 'Entwurf', agreed: 'Vereinbart', active: 'Läuft', closed: 'Abgeschlossen' },
  goalStatus: { reached: 'erreicht', dropped: 'aufgegeben' },
  kind: { stretch: 'Größere Aufgabe', learning: 'Lernen', mentoring: 'Mentoring', practice: 'Üben' },
  agreementState: {
    unsigned: 'Nicht unterschrieben',
    'signed-by-person': 'Von einer Seite unterschrieben',
    'signed-by-manager': 'Von einer Seite unterschrieben',
    agreed: 'Vereinbart',
    'changed-since-agreed': 'Seit der Vereinbarung geändert',
  },
};

/** The words of a language that the product speaks. */
export const sheetWords: Readonly<Record<'en-GB' | 'de', SheetWords>> = { 'en-GB': english, de: german };
