import { ConsentsRepository } from './consents.repository.js';
import { ConsentsService } from './consents.service.js';
import { NextStepsRepository } from './next-steps.repository.js';
import { NextStepsService } from './next-steps.service.js';
import { NoticesController } from './notices.controller.js';

/** What the module of programmes needs for what it asks applicants and what it tells whoever has no place. */
export const noticeParts = {
  controllers: [NoticesController],
  providers: [ConsentsRepository, ConsentsService, NextStepsRepository, NextStepsService],
};
