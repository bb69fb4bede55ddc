// Matching rounds: a whole group of mentees and mentors matched at once, looked at, adjusted, and proposed to both.
import { Module } from '@nestjs/common';
import { MentoringModule } from '../mentoring.module.js';
import { AdjustmentsRepository } from './adjustments.repository.js';
import { Adjustments } from './adjustments.service.js';
import { MatchRoundJob } from './match-round.jobs.js';
import { MatchesController } from './matches.controller.js';
import { MatchesService } from './matches.service.js';
import { MatchingRepository } from './matching.repository.js';
import { ProposePairsJob } from './propose-pairs.jobs.js';
import { RoundPeopleRepository } from './round-people.repository.js';
import { RoundPeople } from './round-people.service.js';
import { RoundPublicationRepository } from './round-publication.repository.js';
import { RoundPublication } from './round-publication.service.js';
import { RoundSteps } from './round-steps.service.js';
import { RoundWritesRepository } from './round-writes.repository.js';
import { RoundsController } from './rounds.controller.js';
import { RoundsRepository } from './rounds.repository.js';
import { RoundsService } from './rounds.service.js';

@Module({
  imports: [MentoringModule],
  controllers: [MatchesController, RoundsController],
  providers: [
    Adjustments,
    AdjustmentsRepository,
    MatchesService,
    MatchingRepository,
    MatchRoundJob,
    ProposePairsJob,
    RoundPeople,
    RoundPublication,
    RoundPublicationRepository,
    RoundPeopleRepository,
    RoundSteps,
    RoundWritesRepository,
    RoundsRepository,
    RoundsService,
  ],
  exports: [MatchingRepository, RoundPeople],
})
export class MatchingModule {}
