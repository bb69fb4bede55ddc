import { EffectFactsRepository } from './effect-facts.repository.js';
import { EffectsController } from './effects.controller.js';
import { TellProgrammeEffectsJob } from './effects.jobs.js';
import { EffectsRepository } from './effects.repository.js';
import { EffectsService } from './effects.service.js';

/** What the module of indicators needs for the effect of programmes. */
export const effectParts = {
  controllers: [EffectsController],
  providers: [EffectFactsRepository, EffectsRepository, EffectsService, TellProgrammeEffectsJob],
};
