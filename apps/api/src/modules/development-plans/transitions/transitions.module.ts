// Transitions: the companion of somebody who enters a new stage.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { CompanionsRepository } from './companions.repository.js';
import { FindTransitionsJob } from './find-transitions.jobs.js';
import { LookBacksRepository } from './look-backs.repository.js';
import { TellLookBacks } from './tell-look-backs.jobs.js';
import { TransitionEntriesRepository } from './transition-entries.repository.js';
import { TransitionEntries } from './transition-entries.service.js';
import { TransitionsController } from './transitions.controller.js';
import { TransitionsListeners } from './transitions.listeners.js';
import { TransitionsService } from './transitions.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [TransitionsController],
  providers: [
    CompanionsRepository,
    FindTransitionsJob,
    LookBacksRepository,
    TellLookBacks,
    TransitionEntries,
    TransitionEntriesRepository,
    TransitionsListeners,
    TransitionsService,
  ],
  exports: [TransitionEntries],
})
export class TransitionsModule {}
