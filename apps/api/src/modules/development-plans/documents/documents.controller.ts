import { Controller } from '@nestjs/common';
import {
  downloadPlanDocument,
  getPlanDocument,
  requestPlanDocument,
} from '@understudy/contracts/development-plans-documents';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { attachment } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { DocumentsService } from './documents.service.js';

@Controller()
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Endpoint(requestPlanDocument)
  request(
    @CurrentActor() actor: Actor,
    @Input(requestPlanDocument) { params, body }: InputOf<typeof requestPlanDocument>,
  ) {
    return this.documents.request(actor, params.planId, body);
  }

  @Endpoint(getPlanDocument)
  get(@CurrentActor() actor: Actor, @Input(getPlanDocument) { params }: InputOf<typeof getPlanDocument>) {
    return this.documents.get(actor, params.documentId);
  }

  @Endpoint(downloadPlanDocument)
  async download(
    @CurrentActor() actor: Actor,
    @Input(downloadPlanDocument) { params }: InputOf<typeof downloadPlanDocument>,
    @Reply() reply: FastifyReply,
  ) {
    const content = await this.documents.download(actor, params.documentId);
    reply.header('content-type', 'application/pdf').header('content-disposition', attachment('plan.pdf'));
    await reply.send(content);
  }
}
