type Turn = 'invited' | 'changed' | 'cancelled';

/** What mails about dates say in one language. */
type CalendarMailWords = {
  readonly subject: Readonly<Record<Turn, (title: string) => string>>;
  readonly greeting: (name: string) => string;
  readonly lead: Readonly<Record<Turn, (organisation: string) => string>>;
  readonly link: string;
  readonly closing: (url: string) => string;
};

const english: CalendarMailWords = {
  subject: {
    invited: (title) => `Invitation: ${title}`,
    changed: (title) => `Changed: ${title}`,
    cancelled: (title) => `Cancelled: ${title}`,
  },
  greeting: (name) => `Hello ${name},`,
  lead: {
    invited: (organisation) => `this date at ${organisation} is for you:`,
    changed: (organisation) => `something has changed about a date of yours at ${organisation}. This holds now:`,
    cancelled: (organisation) => `this date at ${organisation} does not take place for you any more:`,
  },
  link: 'Open it in Understudy',
  closing: (url) => `Whether invitations reach you by mail is up to you: ${url}`,
};

const german: CalendarMailWords = {
  subject: {
    invited: (title) => `Einladung: ${title}`,
    changed: (title) => `Geändert: ${title}`,
    cancelled: (title) => `Abgesagt: ${title}`,
  },
  greeting: (name) => `Hallo ${name},`,
  lead: {
    invited: (organisation) => `zu diesem Termin bei ${organisation} sind Sie eingeladen:`,
    changed: (organisation) => `an einem Ihrer Termine bei ${organisation} hat sich etwas geändert. Jetzt gilt:`,
    cancelled: (organisation) => `dieser Termin bei ${organisation} findet für Sie nicht mehr statt:`,
  },
  link: 'In Understudy öffnen',
  closing: (url) => `Ob Einladungen Sie per Mail erreichen, entscheiden Sie: ${url}`,
};

/** The words of a language; English where there are none. */
export const calendarMailWords = (locale: string): CalendarMailWords => (locale === 'de' ? german : english);
