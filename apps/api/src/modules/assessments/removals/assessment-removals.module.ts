// What was removed before anybody used it: campaigns that nobody was asked for, instruments and drafts of them; brought back in time.
import { Module } from '@nestjs/common';
import { RemovedDraftsRepository } from '../../../common/removals/removed-drafts.repository.js';
import { RemovedDrafts } from '../../../common/removals/removed-drafts.service.js';
import { AssessmentsModule } from '../assessments.module.js';
import { AssessmentRemovalsController } from './assessment-removals.controller.js';
import { CampaignRemovalsRepository } from './campaign-removals.repository.js';
import { CampaignRemovals } from './campaign-removals.service.js';
import { InstrumentRemovalsRepository } from './instrument-removals.repository.js';
import { InstrumentRemovals } from './instrument-removals.service.js';

@Module({
  imports: [AssessmentsModule],
  controllers: [AssessmentRemovalsController],
  providers: [
    CampaignRemovals,
    CampaignRemovalsRepository,
    InstrumentRemovals,
    InstrumentRemovalsRepository,
    RemovedDrafts,
    RemovedDraftsRepository,
  ],
})
export class AssessmentRemovalsModule {}
