import { Controller } from '@nestjs/common';
import { exportFrameworkCase, exportFrameworkCsv, readFrameworkFile } from '@understudy/contracts/framework-exchange';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { attachment } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { Upload, type UploadedFile } from '../../../common/http/upload.js';
import { type ExportedFile, FrameworkExchange } from './framework-exchange.service.js';

const download = (reply: FastifyReply, type: string, { name, text }: ExportedFile) =>
  reply.header('content-type', `${type}; charset=utf-8`).header('content-disposition', attachment(name)).send(text);

@Controller()
export class FrameworkExchangeController {
  constructor(private readonly exchange: FrameworkExchange) {}

  @Endpoint(readFrameworkFile)
  read(@CurrentActor() actor: Actor, @Upload() file: UploadedFile) {
    return this.exchange.read(actor, file);
  }

  @Endpoint(exportFrameworkCsv)
  async csv(
    @CurrentActor() actor: Actor,
    @Input(exportFrameworkCsv) { params }: InputOf<typeof exportFrameworkCsv>,
    @Reply() reply: FastifyReply,
  ) {
    await download(reply, 'text/csv', await this.exchange.csv(actor, params.versionId));
  }

  @Endpoint(exportFrameworkCase)
  async case(
    @CurrentActor() actor: Actor,
    @Input(exportFrameworkCase) { params }: InputOf<typeof exportFrameworkCase>,
    @Reply() reply: FastifyReply,
  ) {
    await download(reply, 'application/json', await this.exchange.case(actor, params.versionId));
  }
}
