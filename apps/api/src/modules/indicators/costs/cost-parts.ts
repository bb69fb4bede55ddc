import { CostsController } from './costs.controller.js';
import { CostsRepository } from './costs.repository.js';
import { CostsService } from './costs.service.js';

/** What the module of indicators needs for the ledger of costs. */
export const costParts = { controllers: [CostsController], providers: [CostsRepository, CostsService] };
