import type { MailAddress } from '../../../common/auth/mail-addresses.repository.js';
import { composeMail, type Mail } from '../../../common/mail/mail.js';
import { englishMailWords } from './english-mail-words.js';
import { germanMailWords } from './german-mail-words.js';
import type { MailedKind } from './notification-mails.repository.js';

/** A mail that says what waits, and where; the page it leads to does nothing until a person does it. */
export const notificationMail = (
  { email, name, locale, organisation }: MailAddress,
  mail: 'at-once' | 'digest',
  kinds: readonly MailedKind[],
  publicUrl: string,
): Mail => {
  const words = locale === 'de' ? germanMailWords : englishMailWords;
  const form = mail === 'digest' ? 'digest' : 'atOnce';
  const lines = kinds.map(({ kind, ids }) => words.times(words.kinds[kind], ids.length));
  return composeMail(email, {
    subject: words.subject[form],
    greeting: words.greeting(name),
    paragraphs: [words.lead[form](organisation), ...lines],
    link: { label: words.link, url: `${publicUrl}/notifications` },
    closing: words.closing(`${publicUrl}/account/notifications`),
  });
};
