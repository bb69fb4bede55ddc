import { RetrospectiveWritesRepository } from './retrospective-writes.repository.js';
import { RetrospectivesController } from './retrospectives.controller.js';
import { RetrospectivesRepository } from './retrospectives.repository.js';
import { RetrospectivesService } from './retrospectives.service.js';

/** What the module of programmes needs for retrospectives. */
export const retrospectiveParts = {
  controllers: [RetrospectivesController],
  providers: [RetrospectiveWritesRepository, RetrospectivesRepository, RetrospectivesService],
};
