// Assessments: instruments, campaigns and who is asked, answers without authors, results and what is next to learn.
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AnsweringController } from './answering/answering.controller.js';
import { AnsweringService } from './answering/answering.service.js';
import { MyRequestsRepository } from './answering/my-requests.repository.js';
import { SubmissionRepository } from './answering/submission.repository.js';
import { SubmissionService } from './answering/submission.service.js';
import { CampaignOpeningsRepository } from './campaigns/campaign-openings.repository.js';
import { CampaignOpenings } from './campaigns/campaign-openings.service.js';
import { CampaignReachRepository } from './campaigns/campaign-reach.repository.js';
import { CampaignReachService } from './campaigns/campaign-reach.service.js';
import { CampaignSelectionRepository } from './campaigns/campaign-selection.repository.js';
import { CampaignSelectionService } from './campaigns/campaign-selection.service.js';
import { CampaignWork } from './campaigns/campaign-work.service.js';
import { CampaignsController } from './campaigns/campaigns.controller.js';
import { CampaignsRepository } from './campaigns/campaigns.repository.js';
import { CampaignsService } from './campaigns/campaigns.service.js';
import { CompletionBoardRepository } from './campaigns/completion-board.repository.js';
import { CompletionBoard } from './campaigns/completion-board.service.js';
import { LaunchRepository } from './campaigns/launch.repository.js';
import { LaunchCampaignJob } from './campaigns/launch-campaign.jobs.js';
import { LaunchChecksRepository } from './campaigns/launch-checks.repository.js';
import { LaunchChecks } from './campaigns/launch-checks.service.js';
import { OpenDueCampaigns } from './campaigns/open-due-campaigns.jobs.js';
import { RemindDueCampaigns } from './campaigns/remind-due-campaigns.jobs.js';
import { RemindRatersJob } from './campaigns/remind-raters.jobs.js';
import { RemindersRepository } from './campaigns/reminders.repository.js';
import { DisputesController } from './disputes/disputes.controller.js';
import { DisputesRepository } from './disputes/disputes.repository.js';
import { DisputesService } from './disputes/disputes.service.js';
import { InstrumentsModule } from './instruments/instruments.module.js';
import { RaterPanelsController } from './requests/rater-panels.controller.js';
import { RaterPanelsRepository } from './requests/rater-panels.repository.js';
import { RaterPanelsService } from './requests/rater-panels.service.js';
import { SubjectsRepository } from './requests/subjects.repository.js';
import { AssessmentGaps } from './results/assessment-gaps.service.js';
import { ReleaseRepository } from './results/release.repository.js';
import { ReleaseService } from './results/release.service.js';
import { ReleaseCampaignJob } from './results/release-campaign.jobs.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsRepository } from './results/results.repository.js';
import { ResultsService } from './results/results.service.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule, InstrumentsModule],
  controllers: [CampaignsController, RaterPanelsController, AnsweringController, ResultsController, DisputesController],
  providers: [
    AnsweringService,
    AssessmentGaps,
    CampaignOpenings,
    CampaignOpeningsRepository,
    CampaignReachRepository,
    CampaignReachService,
    CampaignSelectionRepository,
    CampaignSelectionService,
    CampaignWork,
    CampaignsRepository,
    CampaignsService,
    CompletionBoard,
    CompletionBoardRepository,
    DisputesRepository,
    DisputesService,
    LaunchCampaignJob,
    LaunchChecks,
    LaunchChecksRepository,
    LaunchRepository,
    MyRequestsRepository,
    OpenDueCampaigns,
    RaterPanelsRepository,
    RaterPanelsService,
    ReleaseCampaignJob,
    ReleaseRepository,
    ReleaseService,
    RemindDueCampaigns,
    RemindRatersJob,
    RemindersRepository,
    ResultsRepository,
    ResultsService,
    SubjectsRepository,
    SubmissionRepository,
    SubmissionService,
  ],
  exports: [AssessmentGaps, CampaignsService, InstrumentsModule, ReleaseService],
})
export class AssessmentsModule {}
