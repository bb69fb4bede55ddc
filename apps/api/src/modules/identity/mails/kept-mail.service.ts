import { Injectable } from '@nestjs/common';
import type { KeptMail } from '@understudy/contracts/identity';
import { notFound } from '../../../common/errors/problem-error.js';
import { KeptMailRepository } from '../../../common/mail/kept-mail.repository.js';
import { Mailer } from '../../../common/mail/mailer.js';

/** The development mail page: mails that were kept because no mail server is configured. */
@Injectable()
export class KeptMailService {
  constructor(
    private readonly mailer: Mailer,
    private readonly kept: KeptMailRepository,
  ) {}

  /** The newest mails first; not found in production and where mails are sent. */
  async list(): Promise<KeptMail[]> {
    if (!this.mailer.keepsMail) throw notFound();
    return this.kept.list();
  }
}
