/** The audit trail: the organisation's events, for those who answer for it. */
import { Module } from '@nestjs/common';
import { UserNames } from '../../common/auth/user-names.repository.js';
import { AuditController } from './audit.controller.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';

@Module({
  controllers: [AuditController],
  providers: [AuditService, AuditRepository, UserNames],
})
export class AuditModule {}
