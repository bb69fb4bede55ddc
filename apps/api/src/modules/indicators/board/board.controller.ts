import { Controller } from '@nestjs/common';
import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { attachment } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { fileName } from '../reports/file-name.js';
import { BoardService } from './board.service.js';

@Controller()
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Endpoint(exportPipelineBoard)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportPipelineBoard) { query }: InputOf<typeof exportPipelineBoard>,
    @Reply() reply: FastifyReply,
  ) {
    const content = await this.boards.pdf(actor, query);
    const name = attachment(`${fileName('pipeline', actor.today, query)}.pdf`);
    reply.header('content-type', 'application/pdf').header('content-disposition', name);
    await reply.send(content);
  }
}
