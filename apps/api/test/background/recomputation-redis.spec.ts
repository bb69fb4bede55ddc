import { describeKilledRecomputation } from './recomputation-suite.js';
import { hasRedis, startRedis } from './redis-server.js';

if (!hasRedis()) {
  it('was not tried on Redis: there is no redis-server on the PATH', () => {
    process.stdout.write(
      'The Redis half of the recomputation suite is left out: there is no redis-server on the PATH.\n',
    );
    expect(hasRedis()).toBe(false);
  });
} else {
  describe('a recomputation whose worker is killed, with the queue in Redis', () => {
    let redis: Awaited<ReturnType<typeof startRedis>>;
    beforeAll(async () => {
      redis = await startRedis();
    }, 60_000);

    describeKilledRecomputation(() => redis.url);

    // Registered last: the product lets go of Redis before Redis is stopped.
    afterAll(() => redis.stop());
  });
}
