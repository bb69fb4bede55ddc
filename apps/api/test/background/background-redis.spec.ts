import 'reflect-metadata';
import { describeEvents } from './events-suite.js';
import { describeJobs } from './jobs-suite.js';
import { Place } from './place.js';
import { describeRecovery } from './recovery-suite.js';
import { hasRedis, startRedis } from './redis-server.js';

if (!hasRedis()) {
  it('was not tried on Redis: there is no redis-server on the PATH', () => {
    process.stdout.write('The Redis half of the queue suite is left out: there is no redis-server on the PATH.\n');
    expect(hasRedis()).toBe(false);
  });
} else {
  describe('on Redis', () => {
    let place: Place;
    let redis: Awaited<ReturnType<typeof startRedis>>;
    beforeAll(async () => {
      redis = await startRedis();
      place = await Place.open(redis.url);
    }, 60_000);
    afterAll(async () => {
      await place.close();
      await redis.stop();
    });

    describe('events', () => describeEvents(() => place));
    describe('jobs', () => describeJobs(() => place));
    describe('recovery', () => describeRecovery(() => place));
  });
}
