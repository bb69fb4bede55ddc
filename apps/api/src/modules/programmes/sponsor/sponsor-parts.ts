import { CostsRepository } from './costs.repository.js';
import { CostsService } from './costs.service.js';
import { SponsorController } from './sponsor.controller.js';
import { SponsorRepository } from './sponsor.repository.js';
import { SponsorReports } from './sponsor-reports.service.js';
import { TellProgrammeFiguresJob } from './tell-programme-figures.jobs.js';

/** What the module of programmes needs for costs and for the sponsor’s page. */
export const sponsorParts = {
  controllers: [SponsorController],
  providers: [CostsRepository, CostsService, SponsorRepository, SponsorReports, TellProgrammeFiguresJob],
};
