import { Controller } from '@nestjs/common';
import { exportApiKeys, listApiKeys, makeApiKey, revokeApiKey } from '@understudy/contracts/api-keys';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ApiKeyService } from './api-key.service.js';

@Controller()
export class ApiKeyController {
  constructor(private readonly keys: ApiKeyService) {}

  @Endpoint(listApiKeys)
  @AsCsv(exportApiKeys)
  list(@CurrentActor() actor: Actor, @Input(listApiKeys) { query }: InputOf<typeof listApiKeys>) {
    return this.keys.list(actor, query);
  }

  @Endpoint(makeApiKey)
  make(@CurrentActor() actor: Actor, @Input(makeApiKey) { body }: InputOf<typeof makeApiKey>) {
    return this.keys.make(actor, body);
  }

  @Endpoint(revokeApiKey)
  revoke(@CurrentActor() actor: Actor, @Input(revokeApiKey) { params }: InputOf<typeof revokeApiKey>) {
    return this.keys.revoke(actor, params.apiKeyId);
  }
}
