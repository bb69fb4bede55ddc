import type { Figure, IndicatorName } from '@understudy/contracts/indicators';
import type { CostLine } from '@understudy/contracts/indicators-costs';
import type { whoseShares } from '@understudy/domain/indicators/cost-ledger';

/** What the PDF for the board says around its figures, in one language. */
export type BoardWords = {
  readonly title: string;
  readonly lead: (from: string, to: string) => string;
  readonly foot: (organisation: string, day: string, formulaVersion: number) => string;
  /** Of a section, whose formulas may be others than those of the foot. */
  readonly formulas: (version: number) => string;
  /** Of figures as they were known on a day. */
  readonly known: (day: string) => string;
  readonly knownFoot: (day: string) => string;
  readonly notKnown: string;
  readonly flow: string;
  readonly noStage: string;
  readonly moves: (promoted: string, joined: string, left: string) => string;
  readonly figures: string;
  readonly indicator: Readonly<Partial<Record<IndicatorName, string>>>;
  readonly bench: string;
  readonly benchLead: string;
  /** Label of those without whom fewer roles could be filled, by how soon whom one counts is ready. */
  readonly linchpins: (by: string) => string;
  readonly nobodyAlone: string;
  readonly horizon: Readonly<Record<NonNullable<Figure['horizon']>, string>>;
  readonly retention: string;
  readonly band: string;
  readonly status: Readonly<Record<Exclude<Figure['status'], 'shown'>, string>>;
  readonly interval: (lower: string, upper: string) => string;
  readonly intervalFrom: (lower: string) => string;
  readonly parts: (numerator: string, denominator: string) => string;
  readonly rateParts: (numerator: string, denominator: string) => string;
  readonly dayParts: (filled: string, all: string) => string;
  readonly perYear: (rate: string) => string;
  readonly openings: string;
  readonly openingsLead: string;
  readonly days: (days: string) => string;
  readonly notFilled: string;
  readonly stillOpen: (count: string) => string;
  readonly unknownStart: (count: string) => string;
  /** Of first-year retention. */
  readonly unknownJoiners: (count: string) => string;
  readonly costs: string;
  /** By whose shares are reckoned with. */
  readonly costsLead: Readonly<Record<ReturnType<typeof whoseShares>, string>>;
  readonly cost: Readonly<Record<CostLine['line'], string>>;
  readonly times: (quantity: string, each: string) => string;
  readonly leavers: (leavings: string, people: string, rate: string) => string;
  /** What one is reckoned from; the salary for whoever may read it. */
  readonly input: Readonly<Record<CostLine['line'], (share: string, salary: string | null) => string>>;
  readonly source: Readonly<Record<CostLine['line'], string>>;
  readonly ownShare: string;
};

const english: BoardWords = {
  title: 'Leadership pipeline',
  lead: (from, to) => `Figures of the twelve months from ${from} to ${to}.`,
  foot: (organisation, day, version) =>
    `${organisation} · confidential · as of ${day} · formulas ${version} where no other version stands`,
  formulas: (version) => `Formula version ${version}.`,
  known: (day) =>
    `As known on ${day}: as figures had been computed by then, before what was corrected or recorded since.`,
  knownFoot: (day) => `as known on ${day}`,
  notKnown: 'Of the bench role by role it is not kept what was known; it is left out.',
  flow: 'Who stands where, and who came and went',
  noStage: 'Outside the ladder',
  moves: (promoted, joined, left) => `${promoted} promoted, ${joined} joined, ${left} left`,
  figures: 'Keeping people',
  indicator: {
    retention: 'Retention',
    turnover: 'Turnover',
    'regretted-turnover': 'Regretted turnover',
    'first-year-retention': 'First-year retention',
    coverage: 'Coverage',
    'effective-bench-strength': 'Effective bench',
    depth: 'Depth',
    'internal-fill-rate': 'Filled from inside',
    'external-reliance': 'Filled from outside',
    'succession-effectiveness': 'Succession effectiveness',
    'days-to-fill': 'Days to fill',
  },
  bench: 'Bench strength',
  benchLead: 'Coverage counts a person once for every role; the effective bench lets each person fill one.',
  linchpins: (by) => `Without them fewer roles could be filled ${by}`,
  nobodyAlone: 'nobody alone',
  horizon: {
    'ready-now': 'now',
    'within-1-year': 'within 1 year',
    'within-2-years': 'within 2 years',
    'within-3-years': 'within 3 years',
  },
  retention: 'Retention over time',
  band: 'The line is the value, the band its 95% interval.',
  status: {
    'too-few': 'too few people to say',
    'not-recorded': 'not recorded',
    'not-applicable': 'nothing to divide by',
    suppressed: 'hidden to protect people',
  },
  interval: (lower, upper) => `95% interval ${lower} to ${upper}`,
  intervalFrom: (lower) => `95% interval ${lower} and more`,
  parts: (numerator, denominator) => `${numerator} of ${denominator}`,
  rateParts: (numerator, denominator) => `${numerator} among ${denominator} people on average`,
  dayParts: (filled, all) => `${filled} filled, of ${all} openings`,
  perYear: (rate) => `${rate} a year`,
  openings: 'How leadership openings were filled',
  openingsLead:
    'From the openings that were recorded: from inside or outside, by somebody the bench had named on the day before, and how soon.',
  days: (days) => `half within ${days} days`,
  notFilled: 'half are not filled yet',
  stillOpen: (count) => `Still open: ${count}.`,
  unknownStart: (count) => `Left out, because it is not recorded whether the person was here before: ${count}.`,
  unknownJoiners: (count) => `Left out of first-year retention, because their first day is not known: ${count}.`,
  costs: 'The cost of not investing',
  costsLead: {
    own: 'Own events of these twelve months, times the ranges that the organisation set.',
    default:
      'Own events of these twelve months, times the ranges that came with the product, of salaries that the organisation set.',
    mixed:
      'Own events of these twelve months, times ranges of which the organisation set some, while the others came with the product.',
    none: 'Own events of these twelve months.',
  },
  cost: {
    'excess-leavers': 'Leavers above the best quarter of the own units',
    'external-hires': 'Leaders hired from outside',
    'vacancy-months': 'Months of leadership positions standing open',
  },
  times: (quantity, each) => `${quantity} × ${each}`,
  leavers: (leavings, people, rate) =>
    `${leavings} left of ${people} on average, against the ${rate} a year of the unit at the border of the best quarter`,
  input: {
    'excess-leavers': (share, salary) => `each ${share} of a year’s salary${salary === null ? '' : ` of ${salary}`}`,
    'external-hires': (share, salary) =>
      `each ${share} of a leader’s ${salary === null ? 'yearly salary' : `salary of ${salary} a year`}`,
    'vacancy-months': (share, salary) =>
      `each ${share} of a leader’s ${salary === null ? 'monthly salary' : `salary of ${salary} a month`}`,
  },
  source: {
    'excess-leavers': '(Boushey and Glynn, Center for American Progress, 2012)',
    'external-hires': '(Bidwell, Administrative Science Quarterly, 2011)',
    'vacancy-months': '(an assumption of the product)',
  },
  ownShare: '(set by the organisation)',
};

const german: BoardWords = {
  title: 'Führungspipeline',
  lead: (from, to) => `Zahlen der zwölf Monate vom ${from} bis zum ${to}.`,
  foot: (organisation, day, version) =>
    `${organisation} · vertraulich · Stand ${day} · Formeln ${version}, wo keine andere Version steht`,
  formulas: (version) => `Formelversion ${version}.`,
  known: (day) =>
    `Kenntnisstand vom ${day}: so, wie die Zahlen bis dahin berechnet waren, vor allem, was seither berichtigt oder nachgetragen wurde.`,
  knownFoot: (day) => `Kenntnisstand vom ${day}`,
  notKnown: 'Von der Nachfolge Rolle für Rolle wird nicht aufbewahrt, was bekannt war; sie fehlt hier.',
  flow: 'Wer wo steht, und wer kam und ging',
  noStage: 'Außerhalb der Leiter',
  moves: (promoted, joined, left) => `${promoted} befördert, ${joined} gekommen, ${left} gegangen`,
  figures: 'Menschen halten',
  indicator: {
    retention: 'Verbleib',
    turnover: 'Fluktuation',
    'regretted-turnover': 'Bedauerte Fluktuation',
    'first-year-retention': 'Verbleib im ersten Jahr',
    coverage: 'Abdeckung',
    'effective-bench-strength': 'Wirksame Nachfolge',
    depth: 'Tiefe',
    'internal-fill-rate': 'Besetzung von innen',
    'external-reliance': 'Besetzung von außen',
    'succession-effectiveness': 'Wirksamkeit der Nachfolge',
    'days-to-fill': 'Tage bis zur Besetzung',
  },
  bench: 'Nachfolge',
  benchLead:
    'Die Abdeckung zählt eine Person für jede Rolle; die wirksame Nachfolge lässt jede Person nur eine besetzen.',
  linchpins: (by) => `Ohne sie könnten ${by} weniger Rollen besetzt werden`,
  nobodyAlone: 'niemand allein',
  horizon: {
    'ready-now': 'jetzt',
    'within-1-year': 'binnen 1 Jahr',
    'within-2-years': 'binnen 2 Jahren',
    'within-3-years': 'binnen 3 Jahren',
  },
  retention: 'Verbleib im Lauf der Zeit',
  band: 'Die Linie ist der Wert, das Band sein 95-%-Intervall.',
  status: {
    'too-few': 'zu wenige Personen für eine Aussage',
    'not-recorded': 'nicht erfasst',
    'not-applicable': 'nichts, wodurch zu teilen wäre',
    suppressed: 'zum Schutz von Personen verborgen',
  },
  interval: (lower, upper) => `95-%-Intervall ${lower} bis ${upper}`,
  intervalFrom: (lower) => `95-%-Intervall ab ${lower}`,
  parts: (numerator, denominator) => `${numerator} von ${denominator}`,
  rateParts: (numerator, denominator) => `${numerator} bei durchschnittlich ${denominator} Personen`,
  dayParts: (filled, all) => `${filled} besetzt, von ${all} Öffnungen`,
  perYear: (rate) => `${rate} im Jahr`,
  openings: 'Wie Führungspositionen besetzt wurden',
  openingsLead:
    'Aus den Öffnungen, die festgehalten sind: von innen oder von außen, durch jemanden, den die Reserve am Tag zuvor benannt hatte, und wie bald.',
  days: (days) => `die Hälfte binnen ${days} Tagen`,
  notFilled: 'die Hälfte ist noch nicht besetzt',
  stillOpen: (count) => `Noch offen: ${count}.`,
  unknownStart: (count) =>
    `Außer Betracht, weil nicht festgehalten ist, ob die Person schon vorher hier war: ${count}.`,
  unknownJoiners: (count) =>
    `Beim Verbleib im ersten Jahr außer Betracht, weil der erste Tag nicht bekannt ist: ${count}.`,
  costs: 'Was es kostet, nicht zu investieren',
  costsLead: {
    own: 'Eigene Ereignisse dieser zwölf Monate, mal den Spannen, die die Organisation festgelegt hat.',
    default:
      'Eigene Ereignisse dieser zwölf Monate, mal den Spannen, die das Produkt mitbringt, von Gehältern, die die Organisation festgelegt hat.',
    mixed:
      'Eigene Ereignisse dieser zwölf Monate, mal Spannen, von denen die Organisation einige festgelegt hat; die übrigen bringt das Produkt mit.',
    none: 'Eigene Ereignisse dieser zwölf Monate.',
  },
  cost: {
    'excess-leavers': 'Austritte über dem besten Viertel der eigenen Einheiten',
    'external-hires': 'Führungskräfte von außen',
    'vacancy-months': 'Monate unbesetzter Führungspositionen',
  },
  times: (quantity, each) => `${quantity} × ${each}`,
  leavers: (leavings, people, rate) =>
    `${leavings} von durchschnittlich ${people} gegangen, neben den ${rate} im Jahr der Einheit an der Grenze des besten Viertels`,
  input: {
    'excess-leavers': (share, salary) => `je ${share} eines Jahresgehalts${salary === null ? '' : ` von ${salary}`}`,
    'external-hires': (share, salary) =>
      `je ${share} des Jahresgehalts einer Führungskraft${salary === null ? '' : ` von ${salary}`}`,
    'vacancy-months': (share, salary) =>
      `je ${share} des Monatsgehalts einer Führungskraft${salary === null ? '' : ` von ${salary}`}`,
  },
  source: {
    'excess-leavers': '(Boushey und Glynn, Center for American Progress, 2012)',
    'external-hires': '(Bidwell, Administrative Science Quarterly, 2011)',
    'vacancy-months': '(eine Annahme des Produkts)',
  },
  ownShare: '(von der Organisation festgelegt)',
};

/** The words of a language. */
export const boardWords = (locale: 'en-GB' | 'de'): BoardWords => (locale === 'de' ? german : english);
