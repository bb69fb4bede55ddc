// The organisation's rules for plans, and what a person lets a new manager see of what was before.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { HandOverRepository } from './hand-over.repository.js';
import { HandOverService } from './hand-over.service.js';
import { SettingsController } from './settings.controller.js';
import { SettingsRepository } from './settings.repository.js';
import { SettingsService } from './settings.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [SettingsController],
  providers: [HandOverRepository, HandOverService, SettingsRepository, SettingsService],
  exports: [HandOverRepository, SettingsRepository],
})
export class SettingsModule {}
