// Signals of potential: what people saw in each other, and who could be readied for more.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { IdentificationController } from './identification.controller.js';
import { IdentificationRepository } from './identification.repository.js';
import { IdentificationService } from './identification.service.js';
import { SignalImportsController } from './imports/signal-imports.controller.js';
import { SignalImportsRepository } from './imports/signal-imports.repository.js';
import { SignalImportsService } from './imports/signal-imports.service.js';
import { SignalSettingsRepository } from './signal-settings.repository.js';
import { SignalSettingsService } from './signal-settings.service.js';
import { SignalThreads } from './signal-threads.service.js';
import { SignalsController } from './signals.controller.js';
import { SignalsRepository } from './signals.repository.js';
import { SignalsService } from './signals.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [SignalsController, IdentificationController, SignalImportsController],
  providers: [
    IdentificationRepository,
    IdentificationService,
    SignalImportsRepository,
    SignalImportsService,
    SignalSettingsRepository,
    SignalSettingsService,
    SignalThreads,
    SignalsRepository,
    SignalsService,
  ],
})
export class SignalsModule {}
