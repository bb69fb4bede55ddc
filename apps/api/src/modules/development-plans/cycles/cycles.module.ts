// Development cycles: times in which many are asked to make a plan, and how far everybody is.
import { Module } from '@nestjs/common';
import { CycleWorkRepository } from './cycle-work.repository.js';
import { CyclesController } from './cycles.controller.js';
import { CyclesRepository } from './cycles.repository.js';
import { CyclesService } from './cycles.service.js';
import { RunCycles } from './run-cycles.jobs.js';

@Module({
  controllers: [CyclesController],
  providers: [CycleWorkRepository, CyclesRepository, CyclesService, RunCycles],
})
export class CyclesModule {}
