import { randomUUID } from 'node:crypto';
import { countUnreadNotifications, listNotifications } from '@understudy/contracts/notifications';
import { Jobs } from '../../src/common/jobs/jobs.js';
import { writeDigests } from '../../src/modules/notifications/mails/notification-jobs.js';
import { happens, noQuietHours, startCompany } from '../../src/modules/notifications/testing/told-company.js';
import { startTestApp, type TestApp } from '../harness.js';
import { hasRedis, startRedis } from './redis-server.js';

if (!hasRedis()) {
  it('was not tried on Redis: there is no redis-server on the PATH', () => {
    process.stdout.write('Notifications on Redis are left out: there is no redis-server on the PATH.\n');
    expect(hasRedis()).toBe(false);
  });
} else {
  describe('notifications, with the queue in Redis', () => {
    let app: TestApp;
    let redis: Awaited<ReturnType<typeof startRedis>>;
    beforeAll(async () => {
      redis = await startRedis();
      app = await startTestApp({ redisUrl: redis.url });
    }, 60_000);
    afterAll(async () => {
      await app.close();
      await redis.stop();
    });

    it('stand in the list, are mailed at once or in one digest, and each once', async () => {
      const company = await startCompany(app);
      const { organisation, callers } = company;
      const { ida, lead } = organisation.people;
      await noQuietHours(callers.ida);
      const own = { kind: 'person', id: ida };
      await happens(app, company, 'lead', 'stage-assignment.changed', own, { source: 'manual' });
      const pair = { personId: ida, counterSignerId: lead };
      await happens(app, company, 'lead', 'plan.commented', { kind: 'plan', id: randomUUID() }, pair);
      expect(await callers.ida.ok(countUnreadNotifications)).toEqual({ unread: 2 });
      const { items } = await callers.ida.ok(listNotifications);
      expect(items.map(({ kind }) => kind)).toEqual(['plan-commented', 'stage-changed']);
      for (const _time of [1, 2]) {
        await app.tenants.run(organisation.actor, (tx) =>
          app.get(Jobs).request(tx, organisation.actor, writeDigests, {}),
        );
        await app.settle();
      }
      const mails = (await app.mails()).filter(({ recipient }) => recipient.includes(organisation.slug));
      expect(mails.map(({ subject }) => subject).sort()).toEqual([
        'Something waits for you on Understudy',
        'What is new for you on Understudy',
      ]);
    }, 60_000);
  });
}
