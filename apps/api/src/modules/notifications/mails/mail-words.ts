import type { NotificationKind } from '@understudy/contracts/notifications';

/** What mails say in one language; of what has happened only its kind, never a name or a word of it. */
export type MailWords = {
  readonly subject: { readonly atOnce: string; readonly digest: string };
  readonly greeting: (name: string) => string;
  readonly lead: {
    readonly atOnce: (organisation: string) => string;
    readonly digest: (organisation: string) => string;
  };
  readonly kinds: Readonly<Record<NotificationKind, string>>;
  readonly times: (sentence: string, count: number) => string;
  readonly link: string;
  /** What a chat is told to see whether messages arrive. */
  readonly chatTest: string;
  readonly closing: (url: string) => string;
};
