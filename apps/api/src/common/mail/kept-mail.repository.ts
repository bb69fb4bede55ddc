import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';
import type { Mail } from './mail.js';

/** A mail that was kept instead of sent. */
export type KeptMailRow = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  /** The date that it carries, as iCalendar. */
  calendar: string | null;
  createdAt: string;
};

/** Mails that wait on the development mail page because no mail server is configured. */
@Injectable()
export class KeptMailRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** Keeps a mail, and forgets all but the newest thousand. */
  async keep(mail: Mail): Promise<void> {
    await this.system.sql`
      with forgotten as (
        delete from kept_mail
         where created_at < (select created_at from kept_mail order by created_at desc offset 1000 limit 1)
      )
      insert into kept_mail (recipient, subject, text_body, html_body, calendar_body)
      values (${mail.to}, ${mail.subject}, ${mail.text}, ${mail.html}, ${mail.calendar?.content ?? null}::text)`;
  }

  /** The newest mails first, a hundred at most. */
  async list(): Promise<KeptMailRow[]> {
    return this.system.sql<KeptMailRow>`
      select id::text as id, recipient, subject, text_body as text, calendar_body as calendar, created_at as "createdAt"
        from kept_mail order by created_at desc, id limit 100`;
  }
}
