/** Mails: composed, sent through the configured server, or kept to be read on the development mail page. */
import { Module } from '@nestjs/common';
import { KeptMailRepository } from './kept-mail.repository.js';
import { Mailer } from './mailer.js';

@Module({ providers: [KeptMailRepository, Mailer], exports: [KeptMailRepository, Mailer] })
export class MailModule {}
