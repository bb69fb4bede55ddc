import { PartsController } from './parts.controller.js';
import { PartsRepository } from './parts.repository.js';
import { PartsService } from './parts.service.js';

/** What the course of parts is made of. */
export const figureParts = {
  controllers: [PartsController],
  providers: [PartsRepository, PartsService],
};
