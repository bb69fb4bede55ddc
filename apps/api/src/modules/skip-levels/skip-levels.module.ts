// Skip-level talks: a leader and those two levels or more below them, and what stays between the two.
import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { FollowingRepository } from './following/following.repository.js';
import { FollowingService } from './following/following.service.js';
import { SkipLevelsListeners } from './following/skip-levels.listeners.js';
import { TendSkipLevels } from './following/tend-skip-levels.jobs.js';
import { SeasonLineRepository } from './seasons/season-line.repository.js';
import { SeasonPeopleService } from './seasons/season-people.service.js';
import { SeasonPlanningService } from './seasons/season-planning.service.js';
import { SeasonWritesRepository } from './seasons/season-writes.repository.js';
import { SeasonsController } from './seasons/seasons.controller.js';
import { SeasonsRepository } from './seasons/seasons.repository.js';
import { SeasonsService } from './seasons/seasons.service.js';
import { FreeTimes } from './talks/free-times.service.js';
import { TalkStepsService } from './talks/talk-steps.service.js';
import { TalkWritesRepository } from './talks/talk-writes.repository.js';
import { TalksController } from './talks/talks.controller.js';
import { TalksRepository } from './talks/talks.repository.js';
import { TalksService } from './talks/talks.service.js';
import { TalkWordsController } from './words/talk-words.controller.js';
import { TalkWordsRepository } from './words/talk-words.repository.js';
import { TalkWordsService } from './words/talk-words.service.js';

@Module({
  imports: [CalendarModule],
  controllers: [SeasonsController, TalksController, TalkWordsController],
  providers: [
    FollowingRepository,
    FollowingService,
    FreeTimes,
    SeasonLineRepository,
    SeasonPeopleService,
    SeasonPlanningService,
    SeasonWritesRepository,
    SeasonsRepository,
    SeasonsService,
    SkipLevelsListeners,
    TalkStepsService,
    TalkWordsRepository,
    TalkWordsService,
    TalkWritesRepository,
    TalksRepository,
    TalksService,
    TendSkipLevels,
  ],
})
export class SkipLevelsModule {}
