import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';

/** Where somebody gets their mails, and in which language. */
export type MailAddress = {
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly organisation: string;
};

/** The addresses of those who may enter an organisation today. */
@Injectable()
export class MailAddresses {
  constructor(private readonly system: SystemDatabase) {}

  /** One member's address; undefined when they may not enter any more, because the membership or the employment ended. */
  async of(organisationId: string, userId: string): Promise<MailAddress | undefined> {
    const [row] = await this.system.sql<MailAddress>`
      select account.email, account.name, coalesce(account.locale, organisation.locale) as locale,
             organisation.name as organisation
        from membership member
        join user_account account on account.id = member.user_id
        join organisation on organisation.organisation_id = member.organisation_id
       where member.organisation_id = ${organisationId}::uuid and member.user_id = ${userId}::uuid
         and member.ended_at is null
         and (member.person_id is null
              or not exists (select from employment e
                              where e.organisation_id = member.organisation_id and e.person_id = member.person_id)
              or exists (select from employment e
                          where e.organisation_id = member.organisation_id and e.person_id = member.person_id
                            and e.joined_on <= (now() at time zone organisation.time_zone)::date
                            and (e.left_on is null or e.left_on > (now() at time zone organisation.time_zone)::date)))`;
    return row;
  }
}
