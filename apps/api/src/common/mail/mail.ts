/** A mail, complete, in plain text and HTML. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A date that the reader's calendar takes up, changes or strikes out by itself (iCalendar). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
};

/** What a mail says: paragraphs, and one link that does nothing until a person confirms on the page it opens. */
export type MailContent = {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
  readonly closing: string;
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Writes the content as a mail to this address. */
export const composeMail = (to: string, content: MailContent): Mail => {
  const { subject, greeting, paragraphs, link, closing } = content;
  const paragraph = (inner: string): string => `<p style="margin:0 0 16px">${inner}</p>`;
  const html = [
    '<!doctype html><html><body style="font:16px/1.5 system-ui,sans-serif;color:#1d2733;margin:0;padding:24px">',
    '<div style="max-width:560px;margin:0 auto">',
    paragraph(escaped(greeting)),
    ...paragraphs.map((text) => paragraph(escaped(text))),
    paragraph(
      `<a href="${escaped(link.url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0f5e63;color:#ffffff;text-decoration:none">${escaped(link.label)}</a>`,
    ),
    paragraph(escaped(closing)),
    '</div></body></html>',
  ].join('\n');
  const text = [greeting, ...paragraphs, `${link.label}: ${link.url}`, closing].join('\n\n');
  return { to, subject: subject.replace(/[\r\n]+/g, ' '), text, html };
};
