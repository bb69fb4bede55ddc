import { randomUUID } from 'node:crypto';
import { hashOfToken } from '../../src/common/auth/token.js';
import type { TestApp } from '../harness.js';
import type { SignInHandle, TestOrganisation } from '../organisation-builder.js';
import { makeAssessmentTwin } from './twin-assessment-records.js';
import { writeCalibration } from './twin-calibrations.js';
import { writeEffectiveness } from './twin-effectiveness.js';
import { writeForecast } from './twin-forecast.js';
import { writeFramework } from './twin-framework.js';
import { writeMentoring } from './twin-mentoring.js';
import { writeRoleOpening } from './twin-openings.js';
import { writeOpportunity } from './twin-opportunities.js';
import { writePeerGroup } from './twin-peer-groups.js';
import { writePlan } from './twin-plans.js';
import { writeProgramme } from './twin-programmes.js';
import { writeRotation } from './twin-rotations.js';
import { writeSkipLevels } from './twin-skip-levels.js';
import { writeTransition } from './twin-transition.js';

/** Everybody who can act in a twin organisation. */
export type TwinActor = 'admin' | 'leader' | 'member' | 'mentor';

/** An organisation with one record of every kind, each with the canary in every text that it has. */
export type Twin = {
  readonly organisation: TestOrganisation<'head' | 'lead' | 'member' | 'outsider'>;
  readonly canary: string;
  /** The id of one record by the name under which inputs refer to it. */
  readonly ids: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<TwinActor, SignInHandle>>;
};

/** Makes a twin; every text in it begins with the canary. */
export const makeTwin = async (app: TestApp, canary: string): Promise<Twin> => {
  const text = (what: string): string => `${canary} ${what}`;
  const organisation = await app.organisation({
    name: text('organisation'),
    people: {
      head: { name: text('head'), email: `${canary}-head@people.example`, title: text('Director'), unit: text('unit') },
      lead: { name: text('lead'), manager: 'head', title: text('Manager'), unit: text('unit') },
      member: { name: text('member'), manager: 'lead', title: text('Engineer'), unit: text('unit') },
      outsider: { name: text('outsider') },
    },
  });
  const { id, people } = organisation;
  const made = {
    role: randomUUID(),
    successor: randomUUID(),
    opening: randomUUID(),
    nomination: randomUUID(),
    entry: randomUUID(),
    dataImport: randomUUID(),
    job: randomUUID(),
    invitation: randomUUID(),
    apiKey: randomUUID(),
    plan: randomUUID(),
    agreedVersion: randomUUID(),
    goal: randomUUID(),
    action: randomUUID(),
    comment: randomUUID(),
    change: randomUUID(),
    checkIn: randomUUID(),
    signal: randomUUID(),
    signalImport: randomUUID(),
    titleImport: randomUUID(),
    cycle: randomUUID(),
    document: randomUUID(),
    transition: randomUUID(),
    notification: randomUUID(),
    opportunity: randomUUID(),
    ownTemplate: randomUUID(),
    candidacy: randomUUID(),
    stretch: randomUUID(),
    safetyCheckIn: randomUUID(),
    programme: randomUUID(),
    module: randomUUID(),
    cohort: randomUUID(),
    enrolment: randomUUID(),
    cohortImport: randomUUID(),
    peerGroup: randomUUID(),
    peerNote: randomUUID(),
    skipLevelSeason: randomUUID(),
    skipLevelTalk: randomUUID(),
    mentorship: randomUUID(),
    request: randomUUID(),
    mentoringGoal: randomUUID(),
    session: randomUUID(),
    note: randomUUID(),
    learningRecord: randomUUID(),
    cohortCost: randomUUID(),
    area: randomUUID(),
    cohortRole: randomUUID(),
    roleSelection: randomUUID(),
    roleImport: randomUUID(),
    round: randomUUID(),
    survey: randomUUID(),
    retrospectiveNote: randomUUID(),
    retrospectiveAction: randomUUID(),
    milestone: randomUUID(),
    criterion: randomUUID(),
    forecast: randomUUID(),
    calibration: randomUUID(),
    placement: randomUUID(),
    metric: randomUUID(),
    observation: randomUUID(),
    effectivenessImport: randomUUID(),
    review: randomUUID(),
    effectivenessTry: randomUUID(),
  };
  const records = await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`
      insert into critical_role (organisation_id, id, name, unit_id, incumbent_id, impact, vacancy_risk, opened_on)
      select ${id}::uuid, ${made.role}::uuid, ${text('role')}, u.id, ${people.lead}::uuid, 'high', 'low', '2021-01-01'
        from unit u limit 1`;
    await tx.sql`
      insert into successor (organisation_id, id, role_id, person_id, horizon, evidence, from_on)
      values (${id}::uuid, ${made.successor}::uuid, ${made.role}::uuid, ${people.member}::uuid, 'ready-now',
              ${text('evidence')}, '2021-01-01')`;
    await tx.sql`
      insert into data_import (organisation_id, id, kind, file_name, file_hash, status, columns, row_count, mapping, requested_by)
      values (${id}::uuid, ${made.dataImport}::uuid, 'people', ${text('file')}, 'hash', 'uploaded',
              ${[text('column')]}::text[], 1, '[]', ${organisation.admin.userId}::uuid)`;
    await tx.sql`
      insert into data_import_source (organisation_id, import_id, line, cells)
      values (${id}::uuid, ${made.dataImport}::uuid, 1, ${[text('cell')]}::text[])`;
    await tx.sql`
      insert into background_job (organisation_id, id, name, status, requested_by, step, problem, problem_said, finished_at)
      values (${id}::uuid, ${made.job}::uuid, 'compute-indicators', 'failed', ${organisation.admin.userId}::uuid,
              ${text('step')}, ${text('problem')},
              ${JSON.stringify({ code: 'as-written', values: { text: text('problem') } })}::jsonb, now())`;
    await tx.sql`
      insert into invitation (organisation_id, id, email, role, token_hash, invited_by, expires_at)
      values (${id}::uuid, ${made.invitation}::uuid, ${`${canary}-invited@people.example`}, 'member', ${made.invitation},
              ${organisation.admin.userId}::uuid, now() + interval '1 day')`;
    await tx.sql`
      insert into api_key (organisation_id, id, name, begins, key_hash, last_day, made_by)
      values (${id}::uuid, ${made.apiKey}::uuid, ${text('key')}, 'usk_', ${hashOfToken(made.apiKey)},
              current_date + 30, ${organisation.admin.userId}::uuid)`;
    await writePlan(tx, { id, made, people, text });
    await writeProgramme(tx, { id, made, people, text });
    await writePeerGroup(tx, { id, made, people, text });
    const skipLevels = { season: made.skipLevelSeason, talk: made.skipLevelTalk };
    await writeSkipLevels(tx, { id, made: skipLevels, people, text });
    await writeCalibration(tx, { id, made, people, text });
    await writeEffectiveness(tx, { id, made, people, text });
    await writeRotation(tx, { id, made, people, text });
    await tx.sql`
      insert into signal_import (organisation_id, id, file_name, observations, people)
      values (${id}::uuid, ${made.signalImport}::uuid, ${text('signals file')}, 1, 1)`;
    await tx.sql`
      insert into signal_observation (organisation_id, id, person_id, observer_id, signal, observed_on, evidence,
                                      open_to_person)
      values (${id}::uuid, ${made.signal}::uuid, ${people.member}::uuid, ${people.lead}::uuid, 'owns-beyond-scope',
              '2021-01-01', ${text('observation')}, true)`;
    await tx.sql`
      insert into signal_entry (organisation_id, observation_id, author_id, written_by, kind, text)
      values (${id}::uuid, ${made.signal}::uuid, ${people.member}::uuid, 'person', 'view', ${text('view')})`;
    await tx.sql`
      insert into calendar_entry (organisation_id, id, kind, source_id, title, description, place, link, page, starts_at, ends_at)
      values (${id}::uuid, ${made.cohort}::uuid, 'programme-session', ${made.cohort}::uuid, ${text('date')},
              ${text('description')}, ${text('place')}, ${`https://${canary}.example`}, ${`/${canary}`},
              now() + interval '1 day', now() + interval '2 days')`;
    await tx.sql`
      insert into calendar_attendee (organisation_id, entry_id, person_id)
      select ${id}::uuid, ${made.cohort}::uuid, p.id from person p`;
    await writeOpportunity(tx, { id, made, people, text });
    await writeMentoring(tx, { id, made, people, text });
    const versionId = await writeFramework(tx, { id, text, titleImport: made.titleImport });
    await writeRoleOpening(tx, { id, made, people, text });
    await writeTransition(tx, { id, transition: made.transition, people, text });
    const [unit] = await tx.sql<{ unit: string }>`select id::text as unit from unit limit 1`;
    return { unit: unit?.unit ?? '', versionId };
  });
  const actors = {
    admin: organisation.admin,
    leader: await organisation.signIn('head'),
    member: await organisation.signIn('member'),
    mentor: await organisation.signIn('outsider', 'mentor'),
  };
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`
      insert into notification (organisation_id, id, user_id, kind, event_id, subject_id, person_id, occurred_at, listed, mail)
      values (${id}::uuid, ${made.notification}::uuid, ${actors.leader.userId}::uuid, 'bench-changed', ${made.role}::uuid,
              ${made.role}::uuid, ${people.member}::uuid, now(), true, 'never')`;
    const { userId } = actors.leader;
    const host = `${canary}.example`;
    await tx.sql`insert into chat_setting (organisation_id, hosts) values (${id}::uuid, ${[host]}::text[])`;
    await tx.sql`
      insert into notification_chat (organisation_id, user_id, sealed_address, host, instead_of_mail)
      values (${id}::uuid, ${userId}::uuid, ${text('sealed')}, ${host}, true)`;
    await writeForecast(tx, { id, forecast: made.forecast, userId, people, text });
  });
  const [session] = await app.system.sql<{ id: string }>`
    select id::text as id from user_session where user_id = ${actors.member.userId}::uuid`;
  const [stage] = await app.tenants.read({ organisationId: id }).sql<{ id: string }>`
    select id::text as id from stage order by id limit 1`;
  const assessments = await makeAssessmentTwin(app, organisation, text);
  const person = people.member;
  const ids: Record<string, string> = {
    personId: person,
    managerId: people.head,
    incumbentId: people.lead,
    subjectId: person,
    groupId: people.head,
    rootId: people.head,
    unitId: records.unit,
    parentId: records.unit,
    roleId: made.role,
    successorId: made.successor,
    openingId: made.opening,
    nominationId: made.nomination,
    nominationEntryId: made.entry,
    predecessorId: people.lead,
    filledBy: people.lead,
    stageId: stage?.id ?? '',
    importId: made.dataImport,
    jobId: made.job,
    invitationId: made.invitation,
    apiKeyId: made.apiKey,
    signalId: made.signal,
    signalImportId: made.signalImport,
    titleImportId: made.titleImport,
    transitionId: made.transition,
    notificationId: made.notification,
    versionId: records.versionId,
    memberId: actors.member.membershipId,
    deviceId: session?.id ?? '',
    planId: made.plan,
    agreedVersionId: made.agreedVersion,
    goalId: made.goal,
    goalIds: made.goal,
    actionId: made.action,
    actionIds: made.action,
    ownerId: person,
    commentId: made.comment,
    changeId: made.change,
    checkInId: made.checkIn,
    cycleId: made.cycle,
    documentId: made.document,
    unitIds: records.unit,
    counterpartId: people.lead,
    leaderId: people.lead,
    programmeId: made.programme,
    moduleId: made.module,
    cohortId: made.cohort,
    enrolmentId: made.enrolment,
    peerGroupId: made.peerGroup,
    peerNoteId: made.peerNote,
    skipLevelSeasonId: made.skipLevelSeason,
    offerId: person,
    skipLevelTalkId: made.skipLevelTalk,
    memberIds: person,
    areaId: made.area,
    cohortRoleId: made.cohortRole,
    roleSelectionId: made.roleSelection,
    roleImportId: made.roleImport,
    cohortImportId: made.cohortImport,
    learningRecordId: made.learningRecord,
    cohortCostId: made.cohortCost,
    surveyId: made.survey,
    retrospectiveNoteId: made.retrospectiveNote,
    retrospectiveActionId: made.retrospectiveAction,
    milestoneId: made.milestone,
    criterionId: made.criterion,
    enrolmentIds: made.enrolment,
    keepId: made.enrolment,
    facilitatorIds: people.lead,
    signerWithoutManagerId: people.lead,
    opportunityId: made.opportunity,
    ownTemplateId: made.ownTemplate,
    candidacyId: made.candidacy,
    stretchId: made.stretch,
    safetyCheckInId: made.safetyCheckIn,
    sponsorId: people.lead,
    mentorId: people.lead,
    menteeId: person,
    roundId: made.round,
    personIds: person,
    mentorIds: people.lead,
    mentorshipId: made.mentorship,
    mentoringRequestId: made.request,
    mentoringGoalId: made.mentoringGoal,
    mentorshipSessionId: made.session,
    sessionId: made.session,
    mentorshipNoteId: made.note,
    skipLevelId: people.head,
    forecastId: made.forecast,
    calibrationId: made.calibration,
    placementId: made.placement,
    facilitatorId: people.lead,
    metricId: made.metric,
    observationId: made.observation,
    effectivenessImportId: made.effectivenessImport,
    reviewId: made.review,
    tryId: made.effectivenessTry,
    organisationId: id,
    ...assessments,
  };
  return { organisation, canary, ids, actors };
};
