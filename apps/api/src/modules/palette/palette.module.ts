// Palette: one question, answered by every area under its own rules.
import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PlansModule } from '../development-plans/plans/plans.module.js';
import { OpportunitiesModule } from '../opportunities/opportunities.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { PaletteController } from './palette.controller.js';
import { PaletteService } from './palette.service.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule, PlansModule, AssessmentsModule, OpportunitiesModule, ProgrammesModule],
  controllers: [PaletteController],
  providers: [PaletteService],
})
export class PaletteModule {}
