import { calendarInvitation } from '@understudy/domain/calendar/icalendar';
import type { MailAddress } from '../../../common/auth/mail-addresses.repository.js';
import { composeMail, type Mail } from '../../../common/mail/mail.js';
import { calendarItemOf } from '../entries/calendar-item.js';
import type { DueInvitation } from './calendar-invitations.repository.js';
import { calendarMailWords } from './calendar-mail-words.js';

/** From where mails come. */
export type Sender = { readonly mailFrom: string; readonly publicUrl: string };

/** The address of a sender such as "Understudy <no-reply@example.com>". */
const addressOf = (sender: string): string => /<([^<>]+)>/.exec(sender)?.[1] ?? sender;

/** When it is: the day alone, or from when until when on the reader's clock. */
const whenOf = ({ day, startsAt, endsAt }: DueInvitation, locale: string, timeZone: string): string => {
  if (day !== null)
    return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));
  const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  return `${clock.formatRange(new Date(startsAt), new Date(endsAt))} (${timeZone})`;
};

/** The mail that puts a date into somebody's calendar, changes it there, or takes it out. */
export const calendarMail = (
  due: DueInvitation,
  { email, name, locale, organisation }: MailAddress,
  timeZone: string,
  { mailFrom, publicUrl }: Sender,
): Mail => {
  const words = calendarMailWords(locale);
  const turn = due.on ? (due.wasMailed ? 'changed' : 'invited') : 'cancelled';
  const when = whenOf(due, locale, timeZone);
  const item = calendarItemOf(due, publicUrl);
  const mail = composeMail(email, {
    subject: words.subject[turn](due.title),
    greeting: words.greeting(name),
    paragraphs: [words.lead[turn](organisation), due.title, when, due.place, due.link ?? ''].filter(
      (paragraph) => paragraph !== '',
    ),
    link: { label: words.link, url: due.on ? item.url : `${publicUrl}/account/calendar` },
    closing: words.closing(`${publicUrl}/account/calendar`),
  });
  const method = due.on ? 'REQUEST' : 'CANCEL';
  const organiser = { name: organisation, email: addressOf(mailFrom) };
  return { ...mail, calendar: { method, content: calendarInvitation(method, item, organiser, { name, email }) } };
};
