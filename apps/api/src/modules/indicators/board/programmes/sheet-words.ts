import type { EffectComparison } from '@understudy/contracts/indicators-effect';

type Numbers = { readonly own: string; readonly others: string };
type Against = EffectComparison['comparison'];

/** What the PDF for the board says of what programmes bring, in one language. */
export type EffectWords = {
  readonly effect: (programme: string) => string;
  readonly untold: string;
  readonly cannot: string;
  readonly against: Readonly<Record<Against, string>>;
  readonly toldOf: (day: string) => string;
  readonly stayed: (points: string, range: string, counts: Numbers) => string;
  readonly promoted: (points: string, range: string, counts: Numbers) => string;
  readonly none: Readonly<Record<Against | 'kept-back', string>>;
  readonly why: Readonly<Record<Exclude<EffectComparison['state'], 'told'>, (threshold: string) => string>>;
  readonly selection: string;
  readonly programmes: string;
  readonly noProgrammes: string;
  readonly noneInGroup: string;
  /** Of a group, before the programmes for which somebody in it stands. */
  readonly wholeProgrammes: string;
  readonly more: string;
  readonly shown: (some: string, all: string, ofGroup: boolean) => string;
};

const english: EffectWords = {
  effect: (programme) => `Effect of ${programme}`,
  untold: 'Programmes of which nothing can be said yet',
  cannot: 'Nothing can be said of its effect.',
  against: { matched: 'Against comparable people', 'turned-down': 'Against applicants without a place' },
  toldOf: (day) => `Told of ${day}.`,
  stayed: (points, range, { own, others }) =>
    `Still here after twelve months: ${points} points (${range}); participants ${own}, others ${others}.`,
  promoted: (points, range, { own, others }) =>
    `Promoted within twelve months: ${points} points (${range}); participants ${own}, others ${others}.`,
  none: {
    matched: 'There is no figure yet.',
    'turned-down': 'The effect cannot be identified this way.',
    'kept-back': 'There is no figure at present.',
  },
  why: {
    'not-computed': () => 'It is worked out overnight.',
    'not-yet': () => 'No cohort has twelve months behind it yet.',
    'too-few': (threshold) =>
      `On each side at least ${threshold} people must be followed, those who are not must be nobody or as many, and no difference from what else was told may say anything of fewer.`,
    'threshold-raised': () =>
      'What was told is kept back: the threshold of the organisation was lower then than it is today.',
    'not-then': () => 'By this day nothing had been told.',
  },
  selection:
    'Selection may explain the difference: whoever is chosen for a programme, or applies, may have stayed and grown without it.',
  programmes: 'What programmes bring',
  noProgrammes:
    'There is no programme whose effect may be told to whoever asked for these pages: it is told to admins, to its sponsor and, while it is open or closed, to those above the sponsor; once it is archived, not to those any more.',
  noneInGroup: 'Nobody in this group stands for a programme of which whoever asked for these pages may read.',
  wholeProgrammes:
    'The programmes for which somebody in this group stands. What one brings is told of everybody followed in it, never of one unit or line alone: figures of parts could be taken off each other.',
  more: 'More programmes',
  shown: (some, all, ofGroup) =>
    `These are the first ${some} by name, of ${all}; all of them stand under ${ofGroup ? 'Indicators, of this group,' : 'Pipeline,'} at “What programmes bring”.`,
};

const german: EffectWords = {
  effect: (programme) => `Wirkung von ${programme}`,
  untold: 'Programme, über die sich noch nichts sagen lässt',
  cannot: 'Über die Wirkung lässt sich nichts sagen.',
  against: { matched: 'Neben vergleichbaren Menschen', 'turned-down': 'Neben Bewerbungen ohne Platz' },
  toldOf: (day) => `Mitgeteilt für den ${day}.`,
  stayed: (points, range, { own, others }) =>
    `Nach zwölf Monaten noch da: ${points} Punkte (${range}); Teilnehmende ${own}, andere ${others}.`,
  promoted: (points, range, { own, others }) =>
    `Binnen zwölf Monaten befördert: ${points} Punkte (${range}); Teilnehmende ${own}, andere ${others}.`,
  none: {
    matched: 'Es gibt noch keine Zahl.',
    'turned-down': 'Auf diesem Weg lässt sich die Wirkung nicht bestimmen.',
    'kept-back': 'Zurzeit gibt es keine Zahl.',
  },
  why: {
    'not-computed': () => 'Sie wird über Nacht berechnet.',
    'not-yet': () => 'Noch liegen hinter keinem Durchgang zwölf Monate.',
    'too-few': (threshold) =>
      `Auf jeder Seite müssen mindestens ${threshold} Personen begleitet werden, wer nicht begleitet wird, muss niemand oder ebenso viele sein, und kein Unterschied zu sonst Mitgeteiltem darf etwas über weniger sagen.`,
    'threshold-raised': () =>
      'Was mitgeteilt wurde, wird zurückgehalten: Die Schwelle der Organisation war damals niedriger als heute.',
    'not-then': () => 'Bis zu diesem Tag war nichts mitgeteilt.',
  },
  selection:
    'Der Unterschied kann an der Auswahl liegen: Wer für ein Programm ausgewählt wird oder sich bewirbt, wäre vielleicht auch ohne es geblieben und gewachsen.',
  programmes: 'Was Programme bewirken',
  noProgrammes:
    'Es gibt kein Programm, dessen Wirkung hier stehen darf: Sie wird Admins und der Schirmherrschaft mitgeteilt und, solange es offen oder geschlossen ist, denen über ihr; ist es archiviert, diesen nicht mehr.',
  noneInGroup:
    'Niemand in dieser Gruppe verantwortet ein Programm, über das lesen darf, wer diese Seiten angefordert hat.',
  wholeProgrammes:
    'Die Programme, die jemand aus dieser Gruppe verantwortet. Was ein Programm bewirkt, wird von allen mitgeteilt, die darin begleitet werden, nie von einer Einheit oder Linie allein: Zahlen von Teilen ließen sich voneinander abziehen.',
  more: 'Weitere Programme',
  shown: (some, all, ofGroup) =>
    `Dies sind die ersten ${some} nach Namen, von ${all}; alle stehen unter ${ofGroup ? '„Kennzahlen“, bei dieser Gruppe,' : '„Pipeline“,'} bei „Was Programme bewirken“.`,
};

/** The words of a language. */
export const effectWords = (locale: 'en-GB' | 'de'): EffectWords => (locale === 'de' ? german : english);
