// Plans on paper: set as PDF in the background, kept for a day.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { PrintPlans } from './print-plan.jobs.js';

@Module({
  imports: [PeopleModule, PlansModule],
  controllers: [DocumentsController],
  providers: [DocumentsRepository, DocumentsService, PrintPlans],
})
export class DocumentsModule {}
