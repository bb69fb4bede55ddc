import { Controller } from '@nestjs/common';
import {
  changeCheckIn,
  exportCheckIns,
  getCheckIn,
  listCheckIns,
  recordCheckIn,
  releaseCheckInNote,
  submitCheckInNote,
  takeBackCheckInNote,
  writeCheckInNote,
} from '@understudy/contracts/development-plans-check-ins';
import { exportDueCheckIns, listDueCheckIns } from '@understudy/contracts/development-plans-check-ins-due';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CheckInNotesService } from './check-in-notes.service.js';
import { CheckInRecording } from './check-in-recording.service.js';
import { CheckInsService } from './check-ins.service.js';
import { DueCheckInsService } from './due-check-ins.service.js';

@Controller()
export class CheckInsController {
  constructor(
    private readonly checkIns: CheckInsService,
    private readonly recording: CheckInRecording,
    private readonly notes: CheckInNotesService,
    private readonly due: DueCheckInsService,
  ) {}

  @Endpoint(listCheckIns)
  @AsCsv(exportCheckIns)
  list(@CurrentActor() actor: Actor, @Input(listCheckIns) { query }: InputOf<typeof listCheckIns>) {
    return this.checkIns.list(actor, query);
  }

  @Endpoint(listDueCheckIns)
  @AsCsv(exportDueCheckIns)
  listDue(@CurrentActor() actor: Actor, @Input(listDueCheckIns) { query }: InputOf<typeof listDueCheckIns>) {
    return this.due.list(actor, query);
  }

  @Endpoint(recordCheckIn)
  record(@CurrentActor() actor: Actor, @Input(recordCheckIn) { body }: InputOf<typeof recordCheckIn>) {
    return this.recording.record(actor, body);
  }

  @Endpoint(getCheckIn)
  get(@CurrentActor() actor: Actor, @Input(getCheckIn) { params }: InputOf<typeof getCheckIn>) {
    return this.checkIns.get(actor, params.checkInId);
  }

  @Endpoint(changeCheckIn)
  change(@CurrentActor() actor: Actor, @Input(changeCheckIn) { params, body }: InputOf<typeof changeCheckIn>) {
    return this.checkIns.change(actor, params.checkInId, body);
  }

  @Endpoint(writeCheckInNote)
  write(@CurrentActor() actor: Actor, @Input(writeCheckInNote) { params, body }: InputOf<typeof writeCheckInNote>) {
    return this.notes.write(actor, params.checkInId, body);
  }

  @Endpoint(submitCheckInNote)
  submit(@CurrentActor() actor: Actor, @Input(submitCheckInNote) { params }: InputOf<typeof submitCheckInNote>) {
    return this.notes.step(actor, params.checkInId, 'submit');
  }

  @Endpoint(takeBackCheckInNote)
  takeBack(@CurrentActor() actor: Actor, @Input(takeBackCheckInNote) { params }: InputOf<typeof takeBackCheckInNote>) {
    return this.notes.step(actor, params.checkInId, 'take-back');
  }

  @Endpoint(releaseCheckInNote)
  release(@CurrentActor() actor: Actor, @Input(releaseCheckInNote) { params }: InputOf<typeof releaseCheckInNote>) {
    return this.notes.step(actor, params.checkInId, 'release');
  }
}
