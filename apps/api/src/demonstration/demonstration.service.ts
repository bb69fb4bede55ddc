import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { builtInContent } from '@understudy/domain/built-in-framework/built-in-content';
import { builtInFramework } from '@understudy/domain/built-in-framework/built-in-framework';
import { tellCalibrations } from '@understudy/seed/calibrations';
import { tellEffectiveness } from '@understudy/seed/effectiveness';
import { tellLearning } from '@understudy/seed/learning';
import { tellMentoring } from '@understudy/seed/mentoring';
import { outsiderNumber, outsiders } from '@understudy/seed/mentoring-words';
import { tellOpenings } from '@understudy/seed/openings';
import { tellOpportunities } from '@understudy/seed/opportunities';
import { ownTemplates } from '@understudy/seed/opportunity-templates';
import { tellPeerGroups } from '@understudy/seed/peer-groups';
import { tellPlans } from '@understudy/seed/plans';
import { tellCosts } from '@understudy/seed/programme-costs';
import { tellProgrammes } from '@understudy/seed/programmes';
import { tellAlumni, tellOpenSurveys, tellRetrospectives } from '@understudy/seed/retrospectives';
import { tellRounds } from '@understudy/seed/rounds';
import { tellScoring } from '@understudy/seed/scoring';
import { tellSkipLevels } from '@understudy/seed/skip-levels';
import { tellMeridian } from '@understudy/seed/story';
import type { Story } from '@understudy/seed/story-shape';
import { withTechnicalTrack } from '@understudy/seed/technical-track';
import { type Actor, systemActor } from '../common/auth/actor.js';
import { emit } from '../common/events/emit.js';
import { localTime } from '../common/events/local-time.js';
import { FrameworkDrafts } from '../modules/career-framework/editing/framework-draft.service.js';
import { FrameworkSeeder } from '../modules/career-framework/framework/framework-seeder.service.js';
import { StageDerivation } from '../modules/career-framework/stages/stage-derivation.service.js';
import { TransitionEntries } from '../modules/development-plans/transitions/transition-entries.service.js';
import { BuiltInMetrics } from '../modules/effectiveness/metrics/built-in-metrics.service.js';
import { PasswordHasher } from '../modules/identity/passwords/password-hasher.js';
import { EffectsService } from '../modules/indicators/effects/effects.service.js';
import { RecomputationService } from '../modules/indicators/snapshots/recomputation.service.js';
import { ReportingClosure } from '../modules/people/closure/reporting-closure.service.js';
import { SponsorReports } from '../modules/programmes/sponsor/sponsor-reports.service.js';
import { CalibrationsStoryRepository } from './calibrations-story.repository.js';
import { DemonstrationRepository } from './demonstration.repository.js';
import { DemonstrationAssessments } from './demonstration-assessments.service.js';
import { DemonstrationForecasts } from './demonstration-forecasts.service.js';
import { DemonstrationNotificationsRepository } from './demonstration-notifications.repository.js';
import { DemonstrationPlans } from './demonstration-plans.service.js';
import { DemonstrationRounds } from './demonstration-rounds.service.js';
import { DemonstrationSignInRepository } from './demonstration-sign-ins.repository.js';
import { EffectivenessStoryRepository } from './effectiveness-story.repository.js';
import { LearningStoryRepository } from './learning-story.repository.js';
import { MentoringStoryRepository } from './mentoring-story.repository.js';
import { MilestonesStoryRepository } from './milestones-story.repository.js';
import { OpeningsStoryRepository } from './openings-story.repository.js';
import { OpportunitiesStoryRepository } from './opportunities-story.repository.js';
import { PeerGroupsStoryRepository } from './peer-groups-story.repository.js';
import { ProgrammesStoryRepository } from './programmes-story.repository.js';
import { RetrospectivesStoryRepository } from './retrospectives-story.repository.js';
import { ScoringStoryRepository } from './scoring-story.repository.js';
import { SessionsStoryRepository } from './sessions-story.repository.js';
import { SignalsStoryRepository } from './signals-story.repository.js';
import { SkipLevelsStoryRepository } from './skip-levels-story.repository.js';
import { TransitionsStoryRepository } from './transitions-story.repository.js';

/** The password of the demonstration's sign-ins where the environment sets none. */
export const defaultDemonstrationPassword = 'grow-your-own-leaders';

const timeZone = 'Europe/London';

/** One sign-in of the demonstration, for the sentence at the end of the start. */
export type DemonstrationSignIn = { readonly persona: string; readonly email: string };

/** Writes the demonstration organisation. Every step can be repeated, so that a start that was killed goes on. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly signIns: DemonstrationSignInRepository,
    private readonly facts: DemonstrationRepository,
    private readonly closure: ReportingClosure,
    private readonly framework: FrameworkSeeder,
    private readonly drafts: FrameworkDrafts,
    private readonly stages: StageDerivation,
    private readonly plans: DemonstrationPlans,
    private readonly hasher: PasswordHasher,
    private readonly signals: SignalsStoryRepository,
    private readonly assessments: DemonstrationAssessments,
    private readonly entries: TransitionEntries,
    private readonly transitions: TransitionsStoryRepository,
    private readonly mentoring: MentoringStoryRepository,
    private readonly rounds: DemonstrationRounds,
    private readonly forecasts: DemonstrationForecasts,
    private readonly peerGroups: PeerGroupsStoryRepository,
    private readonly opportunities: OpportunitiesStoryRepository,
    private readonly notifications: DemonstrationNotificationsRepository,
    private readonly programmes: ProgrammesStoryRepository,
    private readonly sessions: SessionsStoryRepository,
    private readonly learning: LearningStoryRepository,
    private readonly retrospectives: RetrospectivesStoryRepository,
    private readonly milestones: MilestonesStoryRepository,
    private readonly scoring: ScoringStoryRepository,
    private readonly sponsors: SponsorReports,
    private readonly effects: EffectsService,
    private readonly skipLevels: SkipLevelsStoryRepository,
    private readonly calibrations: CalibrationsStoryRepository,
    private readonly metrics: BuiltInMetrics,
    private readonly effectiveness: EffectivenessStoryRepository,
    private readonly indicators: RecomputationService,
    private readonly openings: OpeningsStoryRepository,
  ) {}

  /** Whether this installation shows the demonstration, or is new and should get it. */
  async belongsHere(): Promise<boolean> {
    return (await this.signIns.isDemonstration()) || (await this.signIns.isNewInstallation());
  }

  /**
   * Makes sure that the demonstration is there, whole, with its sign-ins.
   * @param password what the environment asks for; null keeps the passwords that are there.
   */
  async ensure(now: Date, password: string | null): Promise<{ written: boolean; signIns: DemonstrationSignIn[] }> {
    const organisationId = await this.signIns.ensureOrganisation();
    if (organisationId === undefined) return { written: false, signIns: [] };
    const { date: today } = localTime(now, timeZone);
    const story = tellMeridian(today);
    const actor = systemActor(organisationId, today, timeZone);
    const written = await this.writeFacts(actor, story);
    await this.assessments.write(actor, story);
    await this.ensureSignIns(organisationId, story, password);
    await this.tenants.run(actor, async (tx) => {
      await this.notifications.write(tx, today);
      const leader = story.signIns.find(({ persona }) => persona === 'leader');
      if (leader) await this.notifications.writeChats(tx, leader.employee);
    });
    await this.forecasts.ensure(actor, story.signIns);
    if (written) {
      await this.indicators.requestNightly(actor);
      await this.forecasts.keepMonths(actor, story.signIns);
    }
    return { written, signIns: story.signIns.map(({ persona, email }) => ({ persona, email })) };
  }

  private writeFacts(actor: Actor, story: Story): Promise<boolean> {
    return this.tenants.run(
      actor,
      async (tx) => {
        await this.closure.lock(tx);
        if (await this.facts.isWritten(tx)) return false;
        const ids = await this.facts.writePeople(tx, story);
        await this.closure.rebuild(tx, 'everyone');
        await this.framework.seed(tx, actor);
        await this.facts.writeGrowth(tx, story, ids);
        await this.plans.write(tx, tellPlans(story, actor.today), actor.today);
        await this.transitions.writeAssignments(tx, story.transitions);
        await this.stages.deriveEveryone(tx, actor);
        await this.entries.follow(tx, actor, null);
        await this.transitions.writeItems(tx, story.transitions);
        await this.signals.write(tx, story.signals);
        const mentoring = tellMentoring(story, actor.today);
        await this.mentoring.write(tx, mentoring);
        await this.rounds.write(tx, actor, tellRounds(mentoring, actor.today));
        await this.peerGroups.write(tx, tellPeerGroups(story, actor.today));
        await this.opportunities.write(tx, tellOpportunities(story, actor.today));
        await this.opportunities.writeTemplates(tx, ownTemplates);
        await this.skipLevels.write(tx, tellSkipLevels(story, actor.today));
        await this.calibrations.write(tx, tellCalibrations(story, actor.today), actor.today);
        await this.metrics.give(tx, actor);
        await this.effectiveness.write(tx, tellEffectiveness(story, actor.today));
        await this.openings.write(tx, tellOpenings(actor.today));
        const programmes = tellProgrammes(story, actor.today);
        await this.programmes.write(tx, programmes);
        await this.sessions.write(tx);
        await this.milestones.write(tx);
        await this.scoring.write(tx, tellScoring());
        await this.learning.write(tx, tellLearning(programmes, actor.today));
        await this.learning.writeCosts(tx, tellCosts(programmes, actor.today));
        await this.sponsors.tellAll(tx, actor.today);
        await this.effects.tellAll(tx, actor.today);
        await this.retrospectives.write(tx, tellRetrospectives(programmes));
        await this.retrospectives.writeOpenSurveys(tx, tellOpenSurveys(programmes, actor.today));
        await this.retrospectives.writeAlumni(tx, tellAlumni(programmes), actor.today);
        await this.drafts.begin(tx, actor, withTechnicalTrack(builtInContent(builtInFramework, 'Leadership')));
        await emit(tx, actor, 'titles.mapped', { kind: 'organisation', id: actor.organisationId });
        return true;
      },
      // A minute is enough on most machines; on a slow or busy one the story must still come to its end.
      { timeoutMs: 300_000 },
    );
  }

  private async ensureSignIns(organisationId: string, story: Story, password: string | null): Promise<void> {
    const names = new Map<string, string>([
      ...story.people.map(({ employee, name }) => [employee, name] as const),
      ...outsiders.map(({ name }, index) => [outsiderNumber(index), name] as const),
    ]);
    const named = story.signIns.map((signIn) => ({ ...signIn, name: names.get(signIn.employee) ?? signIn.email }));
    const passwordHash = await this.hasher.hash(password ?? defaultDemonstrationPassword);
    await this.signIns.ensureSignIns(organisationId, named, passwordHash);
    if (password !== null) {
      await this.signIns.setPasswords(
        story.signIns.map(({ email }) => email),
        passwordHash,
      );
    }
  }
}
