import { composeMail, type Mail } from '../../../common/mail/mail.js';

/** What an invitation says. */
export type InvitationWords = { organisation: string; invitedBy: string; url: string; locale: string };

/** The mail with the link that accepts an invitation. */
export const invitationMail = (to: string, given: InvitationWords): Mail =>
  composeMail(
    to,
    given.locale === 'de'
      ? {
          subject: `Einladung zu ${given.organisation} auf Understudy`,
          greeting: 'Hallo,',
          paragraphs: [
            `${given.invitedBy} lädt Sie ein, bei ${given.organisation} mit Understudy an Ihrer Entwicklung zu arbeiten. Der Link gilt sieben Tage.`,
          ],
          link: { label: 'Einladung annehmen', url: given.url },
          closing: 'Wer diese Einladung nicht erwartet, braucht nichts zu tun.',
        }
      : {
          subject: `${given.organisation} invites you to Understudy`,
          greeting: 'Hello,',
          paragraphs: [
            `${given.invitedBy} invites you to join ${given.organisation} on Understudy. The link works for seven days.`,
          ],
          link: { label: 'Accept the invitation', url: given.url },
          closing: 'If you did not expect this, there is nothing to do.',
        },
  );
