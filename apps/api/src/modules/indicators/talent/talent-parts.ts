import { TalentRepository } from '../computation/talent.repository.js';
import { TalentController } from './talent.controller.js';
import { TalentService } from './talent.service.js';

/** What the module of indicators needs for talent grown and exported. */
export const talentParts = { controllers: [TalentController], providers: [TalentRepository, TalentService] };
