import { Controller } from '@nestjs/common';
import { exportAuditEntries, listAuditEntries } from '@understudy/contracts/audit';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { Actor } from '../../common/auth/actor.js';
import { CurrentActor } from '../../common/auth/current-actor.js';
import { AsCsv } from '../../common/http/as-csv.js';
import { Endpoint } from '../../common/http/endpoint.js';
import { Input, type InputOf } from '../../common/http/input.js';
import { AuditService } from './audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Endpoint(listAuditEntries)
  @AsCsv(exportAuditEntries)
  list(
    @CurrentActor() actor: Actor,
    @Input(listAuditEntries) input: InputOf<typeof listAuditEntries>,
  ): Promise<ResponseOf<typeof listAuditEntries>> {
    return this.audit.list(actor, input);
  }
}
