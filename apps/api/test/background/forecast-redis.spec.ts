import { getForecast, startForecast } from '@understudy/contracts/indicators-forecast';
import { cancelJob, getJob } from '@understudy/contracts/jobs';
import { ladderedCompany } from '../../src/modules/indicators/forecasts/testing/laddered-company.js';
import { startTestApp, type TestApp } from '../harness.js';
import { hasRedis, startRedis } from './redis-server.js';

if (!hasRedis()) {
  it('was not tried on Redis: there is no redis-server on the PATH', () => {
    process.stdout.write('Forecasts on Redis are left out: there is no redis-server on the PATH.\n');
    expect(hasRedis()).toBe(false);
  });
} else {
  describe('a forecast, with the queue in Redis', () => {
    let app: TestApp;
    let redis: Awaited<ReturnType<typeof startRedis>>;
    beforeAll(async () => {
      redis = await startRedis();
      app = await startTestApp({ redisUrl: redis.url });
    });
    afterAll(async () => {
      await app.close();
      await redis.stop();
    });

    it('is made once, is the same when it is asked again, and stops where somebody stops it in time', async () => {
      const company = await ladderedCompany(app);
      const admin = app.as(company.admin);
      const [one, other] = [await admin.ok(startForecast, { body: {} }), await admin.ok(startForecast, { body: {} })];
      const last = await admin.ok(startForecast, { body: {} });
      const params = { jobId: last.jobId ?? '' };
      const stopped = await admin.call(cancelJob, { params });
      await app.settle();
      const made = async (forecastId: string) => admin.ok(getForecast, { params: { forecastId } });
      const [first, again] = [await made(one.id), await made(other.id)];
      expect([first.status, again.status, first.result?.base.stages.length]).toEqual(['completed', 'completed', 3]);
      expect(again.result).toEqual(first.result);
      const { status } = await admin.ok(getJob, { params });
      expect([status, (await made(last.id)).status]).toEqual(
        stopped.status === 202 ? ['cancelled', 'cancelled'] : ['completed', 'completed'],
      );
      const attempts = await app.tenants.read(company.actor).sql<{
        attempts: number;
      }>`select attempts from background_job where id = ${one.jobId ?? ''}::uuid`;
      expect(attempts).toEqual([{ attempts: 1 }]);
    });
  });
}
