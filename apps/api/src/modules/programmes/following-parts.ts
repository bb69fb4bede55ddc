import { CohortEndsRepository } from './cohorts/cohort-ends.repository.js';
import { RemindCohortEndsJob } from './cohorts/remind-cohort-ends.jobs.js';
import { LeaversListeners } from './leavers/leavers.listeners.js';
import { LeaversRepository } from './leavers/leavers.repository.js';
import { LeaversService } from './leavers/leavers.service.js';
import { WithdrawLeaversJob } from './leavers/withdraw-leavers.jobs.js';
import { LapseOffersJob } from './offers/lapse-offers.jobs.js';
import { OffersListeners } from './offers/offers.listeners.js';
import { OffersService } from './offers/offers.service.js';

/** What the module of programmes needs for following its cohorts by itself: offers, leavers, and last days that pass. */
export const followingParts = {
  providers: [
    CohortEndsRepository,
    LapseOffersJob,
    LeaversListeners,
    LeaversRepository,
    LeaversService,
    OffersListeners,
    OffersService,
    RemindCohortEndsJob,
    WithdrawLeaversJob,
  ],
};
