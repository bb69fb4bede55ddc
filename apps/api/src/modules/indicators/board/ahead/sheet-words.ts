/** What the PDF for the board says of where the stages are heading, in one language. */
export type AheadWords = {
  readonly title: string;
  readonly lead: (day: string, months: string) => string;
  readonly stage: string;
  readonly inMonths: (months: string) => string;
  readonly range: string;
  readonly asAsked: string;
  readonly rangeAsked: string;
  readonly everybody: string;
  readonly asked: string;
  readonly attrition: (stage: string, factor: string) => string;
  readonly hires: (stage: string, people: string) => string;
  readonly promotions: (from: string, to: string, people: string) => string;
  readonly cohort: (stage: string, people: string, months: string) => string;
  readonly leavings: (people: string) => string;
  readonly bench: string;
  readonly benchLead: string;
  readonly shortFrom: (month: string) => string;
  readonly lasts: (months: string) => string;
  readonly ratio: (ratio: string, ready: string, seats: string) => string;
  readonly noSeats: string;
  readonly untold: Readonly<Record<'suppressed' | 'not-recorded', string>>;
};

const english: AheadWords = {
  title: 'Where the stages are heading',
  lead: (day, months) =>
    `The newest forecast, by what was known on ${day}: the ${months} months from then if everything goes on as before. Eight of ten simulated courses lie in the band, drawn for everybody, and in the range.`,
  stage: 'Stage',
  inMonths: (months) => `In ${months} months`,
  range: 'Range',
  asAsked: 'As asked',
  rangeAsked: 'Range as asked',
  everybody: 'Everybody',
  asked: 'What was asked:',
  attrition: (stage, factor) => `at the stage ${stage}, leaving is ${factor} times as frequent`,
  hires: (stage, people) => `${people} a month join the stage ${stage} from outside`,
  promotions: (from, to, people) => `${people} more a month are promoted from ${from} to ${to}`,
  cohort: (stage, people, months) => `${people} more are ready for ${stage} in ${months} months`,
  leavings: (people) => `${people} leave whom whoever asked named`,
  bench: 'When the bench first falls short',
  benchLead:
    'By the same forecast: the month at whose end a seat that nobody is ready for stands open in half of all courses. The pipeline ratio is who is ready now for each seat expected to open within twelve months; below 1 not every seat can be filled from inside at once.',
  shortFrom: (month) => `short from ${month}`,
  lasts: (months) => `not within ${months} months`,
  ratio: (ratio, ready, seats) => `Pipeline ratio ${ratio}: ${ready} ready now, ${seats} seats expected`,
  noSeats: 'No seat is expected to open within twelve months.',
  untold: {
    suppressed: 'withheld: too few people could move into this stage',
    'not-recorded': 'nobody is said to be ready for a next stage',
  },
};

const german: AheadWords = {
  title: 'Wohin sich die Stufen entwickeln',
  lead: (day, months) =>
    `Die neueste Prognose, nach dem, was am ${day} bekannt war: die ${months} Monate danach, wenn alles weitergeht wie bisher. Acht von zehn simulierten Verläufen liegen im Band, gezeichnet für alle, und in der Spanne.`,
  stage: 'Stufe',
  inMonths: (months) => `In ${months} Monaten`,
  range: 'Spanne',
  asAsked: 'Wie gefragt',
  rangeAsked: 'Spanne dazu',
  everybody: 'Alle',
  asked: 'Was gefragt wurde:',
  attrition: (stage, factor) => `auf der Stufe ${stage} wird ${factor}-mal so häufig gekündigt`,
  hires: (stage, people) => `auf die Stufe ${stage} kommen ${people} im Monat von außen`,
  promotions: (from, to, people) => `${people} mehr im Monat werden von ${from} zu ${to} befördert`,
  cohort: (stage, people, months) => `${people} mehr sind in ${months} Monaten bereit für ${stage}`,
  leavings: (people) => `${people} gehen, die genannt hat, wer gefragt hat`,
  bench: 'Wann die Nachfolge zum ersten Mal nicht reicht',
  benchLead:
    'Nach derselben Prognose: der Monat, an dessen Ende in der Hälfte aller Verläufe ein Platz frei bleibt, für den niemand bereit ist. Das Pipeline-Verhältnis sagt, wie viele jetzt bereit sind für jeden Platz, der binnen zwölf Monaten frei werden dürfte; unter 1 lässt sich nicht jeder zugleich von innen besetzen.',
  shortFrom: (month) => `knapp ab ${month}`,
  lasts: (months) => `nicht binnen ${months} Monaten`,
  ratio: (ratio, ready, seats) => `Pipeline-Verhältnis ${ratio}: ${ready} jetzt bereit, ${seats} Plätze erwartet`,
  noSeats: 'Binnen zwölf Monaten dürfte kein Platz frei werden.',
  untold: {
    suppressed: 'zurückgehalten: Zu wenige könnten auf diese Stufe kommen',
    'not-recorded': 'von niemandem ist festgehalten, für eine nächste Stufe bereit zu sein',
  },
};

/** The words of a language. */
export const aheadWords = (locale: 'en-GB' | 'de'): AheadWords => (locale === 'de' ? german : english);
