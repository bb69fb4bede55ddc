// Instruments: what people are asked, in versions, and what of it they can begin a self-assessment with.
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../../career-framework/career-framework.module.js';
import { InstrumentDrafting } from './instrument-drafting.service.js';
import { InstrumentSeeder } from './instrument-seeder.service.js';
import { InstrumentsController } from './instruments.controller.js';
import { InstrumentsRepository } from './instruments.repository.js';
import { InstrumentsService } from './instruments.service.js';
import { PublishedContents } from './published-contents.service.js';
import { SelfInstruments } from './self-instruments.service.js';

const services = [
  InstrumentDrafting,
  InstrumentSeeder,
  InstrumentsRepository,
  InstrumentsService,
  PublishedContents,
  SelfInstruments,
];

@Module({
  imports: [CareerFrameworkModule],
  controllers: [InstrumentsController],
  providers: services,
  exports: services,
})
export class InstrumentsModule {}
