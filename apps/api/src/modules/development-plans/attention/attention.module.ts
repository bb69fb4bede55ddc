// Attention: who of one's people needs it today and why, kept up to date so that ten thousand are as quick as ten.
import { Module } from '@nestjs/common';
import { KeptMediansModule } from '../../career-framework/stages/kept-medians.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { AttentionController } from './attention.controller.js';
import { AttentionListeners } from './attention.listeners.js';
import { AttentionService } from './attention.service.js';
import { AttentionPagesRepository } from './attention-pages.repository.js';
import { AttentionReasonsRepository } from './attention-reasons.repository.js';
import { AttentionStandingsRepository } from './attention-standings.repository.js';
import { AttentionStandings } from './attention-standings.service.js';
import { RefreshAttention } from './refresh-attention.jobs.js';

@Module({
  imports: [PeopleModule, KeptMediansModule],
  controllers: [AttentionController],
  providers: [
    AttentionListeners,
    AttentionPagesRepository,
    AttentionReasonsRepository,
    AttentionService,
    AttentionStandings,
    AttentionStandingsRepository,
    RefreshAttention,
  ],
})
export class AttentionModule {}
