import { Controller } from '@nestjs/common';
import {
  addToSignal,
  changeSignalSettings,
  correctSignal,
  exportMySignals,
  exportSignals,
  getSignal,
  getSignalSettings,
  listMySignals,
  listSignals,
  observeSignal,
} from '@understudy/contracts/assessments-signals';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SignalSettingsService } from './signal-settings.service.js';
import { SignalThreads } from './signal-threads.service.js';
import { SignalsService } from './signals.service.js';

@Controller()
export class SignalsController {
  constructor(
    private readonly signals: SignalsService,
    private readonly threads: SignalThreads,
    private readonly settings: SignalSettingsService,
  ) {}

  @Endpoint(listSignals)
  @AsCsv(exportSignals)
  list(@CurrentActor() actor: Actor, @Input(listSignals) { params, query }: InputOf<typeof listSignals>) {
    return this.signals.list(actor, params.personId, query);
  }

  @Endpoint(observeSignal)
  observe(@CurrentActor() actor: Actor, @Input(observeSignal) { params, body }: InputOf<typeof observeSignal>) {
    return this.signals.observe(actor, params.personId, body);
  }

  @Endpoint(listMySignals)
  @AsCsv(exportMySignals)
  mine(@CurrentActor() actor: Actor, @Input(listMySignals) { query }: InputOf<typeof listMySignals>) {
    return this.signals.mine(actor, query);
  }

  @Endpoint(getSignalSettings)
  getSettings(@CurrentActor() actor: Actor) {
    return this.settings.get(actor);
  }

  @Endpoint(changeSignalSettings)
  changeSettings(
    @CurrentActor() actor: Actor,
    @Input(changeSignalSettings) { body }: InputOf<typeof changeSignalSettings>,
  ) {
    return this.settings.change(actor, body);
  }

  @Endpoint(getSignal)
  get(@CurrentActor() actor: Actor, @Input(getSignal) { params }: InputOf<typeof getSignal>) {
    return this.signals.get(actor, params.signalId);
  }

  @Endpoint(correctSignal)
  correct(@CurrentActor() actor: Actor, @Input(correctSignal) { params, body }: InputOf<typeof correctSignal>) {
    return this.threads.correct(actor, params.signalId, body);
  }

  @Endpoint(addToSignal)
  add(@CurrentActor() actor: Actor, @Input(addToSignal) { params, body }: InputOf<typeof addToSignal>) {
    return this.threads.add(actor, params.signalId, body);
  }
}
