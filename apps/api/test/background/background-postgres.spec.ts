import 'reflect-metadata';
import { describeEvents } from './events-suite.js';
import { describeJobs } from './jobs-suite.js';
import { Place } from './place.js';
import { describeRecovery } from './recovery-suite.js';

describe('on PostgreSQL', () => {
  let place: Place;
  beforeAll(async () => {
    place = await Place.open(null);
  }, 60_000);
  afterAll(() => place.close());

  describe('events', () => describeEvents(() => place));
  describe('jobs', () => describeJobs(() => place));
  describe('recovery', () => describeRecovery(() => place));
});
