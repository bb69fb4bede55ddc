import { Controller } from '@nestjs/common';
import { getApiDescription, getLiveness, getReadiness } from '@understudy/contracts/health';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../http/endpoint.js';
import { Input, type InputOf } from '../http/input.js';
import { Reply } from '../http/reply.js';
import { apiDescription } from '../openapi/api-description.js';
import { HealthService } from './health.service.js';

@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Endpoint(getLiveness)
  getLiveness(@Input(getLiveness) _input: InputOf<typeof getLiveness>) {
    return this.health.live();
  }

  @Endpoint(getReadiness)
  getReadiness(@Input(getReadiness) _input: InputOf<typeof getReadiness>) {
    return this.health.ready();
  }

  @Endpoint(getApiDescription)
  async getApiDescription(
    @Reply() reply: FastifyReply,
    @Input(getApiDescription) _input: InputOf<typeof getApiDescription>,
  ) {
    await reply.header('content-type', 'application/json; charset=utf-8').send(apiDescription());
  }
}
