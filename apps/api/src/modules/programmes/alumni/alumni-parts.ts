import { AlumniController } from './alumni.controller.js';
import { AlumniRepository } from './alumni.repository.js';
import { AlumniService } from './alumni.service.js';

/** What the module of programmes needs for alumni. */
export const alumniParts = {
  controllers: [AlumniController],
  providers: [AlumniRepository, AlumniService],
};
