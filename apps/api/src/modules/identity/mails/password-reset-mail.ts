import { composeMail, type Mail } from '../../../common/mail/mail.js';

/** The mail with the link that sets a new password. */
export const passwordResetMail = (to: string, given: { name: string; url: string; locale: string }): Mail =>
  composeMail(
    to,
    given.locale === 'de'
      ? {
          subject: 'Neues Passwort für Understudy',
          greeting: `Hallo ${given.name},`,
          paragraphs: [
            'für dieses Konto wurde ein neues Passwort angefordert. Der Link gilt eine Stunde und nur einmal.',
          ],
          link: { label: 'Neues Passwort setzen', url: given.url },
          closing: 'Wer das nicht angefordert hat, braucht nichts zu tun; das alte Passwort gilt weiter.',
        }
      : {
          subject: 'A new password for Understudy',
          greeting: `Hello ${given.name},`,
          paragraphs: ['A new password was asked for this account. The link works once, within an hour.'],
          link: { label: 'Set a new password', url: given.url },
          closing: 'If this was not you, there is nothing to do; the old password stays.',
        },
  );
