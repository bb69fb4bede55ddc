import { BenchWhatIfController } from './bench-what-if.controller.js';
import { BenchWhatIfRepository } from './bench-what-if.repository.js';
import { BenchWhatIfService } from './bench-what-if.service.js';

/** What the questions to a bench are made of. */
export const benchParts = {
  controllers: [BenchWhatIfController],
  providers: [BenchWhatIfRepository, BenchWhatIfService],
};
