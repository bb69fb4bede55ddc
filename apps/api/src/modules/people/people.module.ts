// People: who works here, with which title, in which unit, below whom, on which day; and who may know of it.
import { Module } from '@nestjs/common';
import { UserNames } from '../../common/auth/user-names.repository.js';
import { PersonCardsRepository } from './cards/person-cards.repository.js';
import { PersonCards } from './cards/person-cards.service.js';
import { ChangesController } from './changes/changes.controller.js';
import { ChangesService } from './changes/changes.service.js';
import { DatedFactsRepository } from './changes/dated-facts.repository.js';
import { DatedFacts } from './changes/dated-facts.service.js';
import { Employments } from './changes/employments.service.js';
import { LeavingRepository } from './changes/leaving.repository.js';
import { ReportingLoops } from './changes/reporting-loops.service.js';
import { ReportingClosureRepository } from './closure/reporting-closure.repository.js';
import { ReportingClosure } from './closure/reporting-closure.service.js';
import { DirectoryController } from './directory/directory.controller.js';
import { DirectoryRepository } from './directory/directory.repository.js';
import { DirectoryService } from './directory/directory.service.js';
import { FinderRepository } from './directory/finder.repository.js';
import { FinderService } from './directory/finder.service.js';
import { SearchWayRepository } from './directory/search-way.repository.js';
import { PersonController } from './person/person.controller.js';
import { PersonRepository } from './person/person.repository.js';
import { PersonService } from './person/person.service.js';
import { PersonViewers } from './person/person-viewers.service.js';
import { PersonViews } from './person/person-views.service.js';
import { TimelineRepository } from './person/timeline.repository.js';
import { PeopleScopeRepository } from './scope/people-scope.repository.js';
import { PeopleScope } from './scope/people-scope.service.js';
import { UnitsController } from './units/units.controller.js';
import { UnitsRepository } from './units/units.repository.js';
import { UnitsService } from './units/units.service.js';

@Module({
  controllers: [DirectoryController, PersonController, ChangesController, UnitsController],
  providers: [
    ChangesService,
    DatedFacts,
    DatedFactsRepository,
    DirectoryRepository,
    DirectoryService,
    FinderRepository,
    FinderService,
    SearchWayRepository,
    Employments,
    LeavingRepository,
    PeopleScope,
    PeopleScopeRepository,
    PersonCards,
    PersonCardsRepository,
    PersonRepository,
    PersonService,
    PersonViewers,
    PersonViews,
    ReportingClosure,
    ReportingClosureRepository,
    ReportingLoops,
    TimelineRepository,
    UnitsRepository,
    UnitsService,
    UserNames,
  ],
  exports: [Employments, FinderService, PeopleScope, PersonCards, PersonService, PersonViews, ReportingClosure],
})
export class PeopleModule {}
