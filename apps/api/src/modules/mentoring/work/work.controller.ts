import { Controller } from '@nestjs/common';
import {
  addMentorshipGoal,
  answerHealthCheck,
  changeMentorshipGoal,
  changeMentorshipNote,
  changeMentorshipSession,
  getMentorshipWork,
  giveMentorshipFeedback,
  planMentorshipSession,
  removeMentorshipGoal,
  removeMentorshipNote,
  restoreMentorshipGoal,
  writeMentorshipNote,
} from '@understudy/contracts/mentoring-work';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { NotesService } from './notes.service.js';
import { WorkService } from './work.service.js';

@Controller()
export class WorkController {
  constructor(
    private readonly work: WorkService,
    private readonly notes: NotesService,
  ) {}

  @Endpoint(getMentorshipWork)
  get(@CurrentActor() actor: Actor, @Input(getMentorshipWork) { params }: InputOf<typeof getMentorshipWork>) {
    return this.work.get(actor, params.mentorshipId);
  }

  @Endpoint(addMentorshipGoal)
  addGoal(@CurrentActor() actor: Actor, @Input(addMentorshipGoal) { params, body }: InputOf<typeof addMentorshipGoal>) {
    return this.work.addGoal(actor, params.mentorshipId, body);
  }

  @Endpoint(changeMentorshipGoal)
  changeGoal(
    @CurrentActor() actor: Actor,
    @Input(changeMentorshipGoal) { params, body }: InputOf<typeof changeMentorshipGoal>,
  ) {
    return this.work.changeGoal(actor, params.mentorshipId, params.mentoringGoalId, body);
  }

  @Endpoint(removeMentorshipGoal)
  async removeGoal(
    @CurrentActor() actor: Actor,
    @Input(removeMentorshipGoal) { params }: InputOf<typeof removeMentorshipGoal>,
  ) {
    await this.work.removeGoal(actor, params.mentorshipId, params.mentoringGoalId);
  }

  @Endpoint(restoreMentorshipGoal)
  restoreGoal(
    @CurrentActor() actor: Actor,
    @Input(restoreMentorshipGoal) { params }: InputOf<typeof restoreMentorshipGoal>,
  ) {
    return this.work.restoreGoal(actor, params.mentorshipId, params.mentoringGoalId);
  }

  @Endpoint(planMentorshipSession)
  planSession(
    @CurrentActor() actor: Actor,
    @Input(planMentorshipSession) { params, body }: InputOf<typeof planMentorshipSession>,
  ) {
    return this.work.planSession(actor, params.mentorshipId, body);
  }

  @Endpoint(changeMentorshipSession)
  changeSession(
    @CurrentActor() actor: Actor,
    @Input(changeMentorshipSession) { params, body }: InputOf<typeof changeMentorshipSession>,
  ) {
    return this.work.changeSession(actor, params.mentorshipId, params.mentorshipSessionId, body);
  }

  @Endpoint(writeMentorshipNote)
  write(
    @CurrentActor() actor: Actor,
    @Input(writeMentorshipNote) { params, body }: InputOf<typeof writeMentorshipNote>,
  ) {
    return this.notes.write(actor, params.mentorshipId, body);
  }

  @Endpoint(changeMentorshipNote)
  changeNote(
    @CurrentActor() actor: Actor,
    @Input(changeMentorshipNote) { params, body }: InputOf<typeof changeMentorshipNote>,
  ) {
    return this.notes.change(actor, params.mentorshipId, params.mentorshipNoteId, body);
  }

  @Endpoint(removeMentorshipNote)
  async removeNote(
    @CurrentActor() actor: Actor,
    @Input(removeMentorshipNote) { params }: InputOf<typeof removeMentorshipNote>,
  ) {
    await this.notes.remove(actor, params.mentorshipId, params.mentorshipNoteId);
  }

  @Endpoint(answerHealthCheck)
  answerHealth(
    @CurrentActor() actor: Actor,
    @Input(answerHealthCheck) { params, body }: InputOf<typeof answerHealthCheck>,
  ) {
    return this.notes.answerHealth(actor, params.mentorshipId, body);
  }

  @Endpoint(giveMentorshipFeedback)
  async giveFeedback(
    @CurrentActor() actor: Actor,
    @Input(giveMentorshipFeedback) { params, body }: InputOf<typeof giveMentorshipFeedback>,
  ) {
    await this.notes.giveFeedback(actor, params.mentorshipId, body);
  }
}
