import { SecondRecordsController } from './second-records.controller.js';
import { SecondRecordsRepository } from './second-records.repository.js';
import { SecondRecordsService } from './second-records.service.js';

/** What the module of programmes needs for parts that may be a second one of the same person. */
export const secondRecordParts = {
  controllers: [SecondRecordsController],
  providers: [SecondRecordsRepository, SecondRecordsService],
};
