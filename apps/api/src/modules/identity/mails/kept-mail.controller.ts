import { Controller } from '@nestjs/common';
import { listKeptMails } from '@understudy/contracts/identity';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { KeptMailService } from './kept-mail.service.js';

@Controller()
export class KeptMailController {
  constructor(private readonly mails: KeptMailService) {}

  @Endpoint(listKeptMails)
  async listKeptMails(@Input(listKeptMails) _input: InputOf<typeof listKeptMails>) {
    return { items: await this.mails.list() };
  }
}
