import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Settings } from '../config/settings.js';
import { Log } from '../log/log.js';
import { KeptMailRepository } from './kept-mail.repository.js';
import type { Mail } from './mail.js';

const attempts = 3;

/** Sends mails through the configured server, or keeps them for the development mail page where there is none. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;
  private readonly underWay = new Set<Promise<boolean>>();
  /** Milliseconds before a second attempt; twice as long before a third. */
  readonly pause: number = 2_000;
  /** Whether mails are kept and shown on the development mail page. */
  readonly keepsMail: boolean;

  constructor(
    private readonly settings: Settings,
    private readonly kept: KeptMailRepository,
    private readonly log: Log,
  ) {
    this.transport = settings.smtpUrl === null ? null : createTransport(settings.smtpUrl);
    this.keepsMail = this.transport === null && settings.environment !== 'production';
  }

  /** Hands the mail over without waiting for its delivery; a failure is tried again, then logged. */
  post(work: Mail | (() => Promise<Mail | null>)): void {
    void this.send(work);
  }

  /**
   * Delivers the mail; a failure is tried again, then logged. False when the mail server could not be reached, so that
   * trying later makes sense; an address that it refuses would be refused again.
   */
  send(work: Mail | (() => Promise<Mail | null>)): Promise<boolean> {
    const way = this.deliver(work).then(
      () => true,
      (failure: unknown) => {
        this.log.failure(failure, { what: 'mail' });
        return isRefusal(failure);
      },
    );
    this.underWay.add(way);
    return way.finally(() => this.underWay.delete(way));
  }

  /** Resolves when no mail is under way. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  /** Waits for the mails under way. */
  async onApplicationShutdown(): Promise<void> {
    await this.idle();
    this.transport?.close();
  }

  private async deliver(work: Mail | (() => Promise<Mail | null>)): Promise<void> {
    const mail = typeof work === 'function' ? await work() : work;
    if (mail === null) return;
    if (this.transport === null) return this.kept.keep(mail);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { calendar, ...words } = mail;
        const date = calendar ? { icalEvent: { ...calendar, filename: 'invitation.ics' } } : {};
        await this.transport.sendMail({ from: this.settings.mailFrom, ...words, ...date });
        return;
      } catch (failure) {
        if (attempt === attempts) throw failure;
        await wait(attempt * this.pause);
      }
    }
  }
}

/** Whether the mail server was there and did not want this mail: its address, or what it says. */
const isRefusal = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && (failure.code === 'EENVELOPE' || failure.code === 'EMESSAGE');
