import { getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { sixReady, stageAhead } from '@understudy/domain/indicators/testing/six-ready';
import { toldCompany } from '../../../../test/differencing/told-company.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { systemActor } from '../../../common/auth/actor.js';
import { BackgroundSettings } from '../../../common/events/background-settings.js';
import { BoardService } from '../board/board.service.js';
import { RecomputationService } from './recomputation.service.js';

/** Where the clocks are furthest behind UTC: the evening of a month end there is the next month at Greenwich. */
const timeZone = 'Pacific/Pago_Pago';

describe('a month end', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  /** Sixteen people whose record begins shortly before a year ends, and the nights at moments of their clock. */
  const company = async () => {
    const { organisationId, admin } = await toldCompany(app, sixReady(), []);
    const run = <T>(work: Parameters<typeof app.tenants.run<T>>[1]) => app.tenants.run({ organisationId }, work);
    await run((tx) => tx.sql`update organisation set time_zone = ${timeZone}, history_begins_on = '2025-12-20'::date`);
    const actor = systemActor(organisationId, '2026-01-31', timeZone);
    const clock = app.get(BackgroundSettings);
    const night = async (moment: string) => {
      const { now } = clock;
      Object.assign(clock, { now: () => new Date(`${moment}-11:00`) });
      try {
        await app.get(RecomputationService).requestNightly(actor);
        await app.settle();
      } finally {
        Object.assign(clock, { now });
      }
    };
    /** Of the stage, each month end that is told, the newest first, with how many stand ready of how many. */
    const told = async () => {
      const { figures } = await admin.ok(getConfidentialFigures);
      return figures
        .filter(({ indicator }) => indicator === 'readiness-mix')
        .flatMap(({ latest, earlier }) => [latest, ...earlier])
        .map((one) => [one?.asOf, one?.counts.find(({ answers }) => answers[0] === 'ready-now')?.people, one?.people]);
    };
    return { actor, run, night, told };
  };

  test('is told once its day is over by the organisation’s clock, with what was agreed on that day', async () => {
    const { run, night, told } = await company();
    const december = ['2025-12-31', 6, 16];
    await night('2026-01-31T00:10:00');
    expect(await told()).toEqual([december]);
    await run(
      (tx) => tx.sql`
        insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on)
        select organisation_id, id, ${stageAhead}::uuid, 'ready-now', '2026-01-31'
          from person p where not exists (select 1 from target_stage t where t.person_id = p.id) order by p.id limit 5`,
    );
    await night('2026-01-31T23:50:00');
    expect(await told()).toEqual([december]);
    await night('2026-02-01T00:10:00');
    expect(await told()).toEqual([['2026-01-31', 11, 16], december]);
  }, 60_000);

  test('is told later, and in its order, where no night fell on the day after', async () => {
    const { night, told } = await company();
    await night('2026-03-31T00:10:00');
    expect((await told()).map(([day]) => day)).toEqual(['2026-02-28', '2026-01-31', '2025-12-31']);
    await night('2026-05-04T16:00:00');
    expect((await told()).map(([day]) => day).slice(0, 3)).toEqual(['2026-04-30', '2026-03-31', '2026-02-28']);
  }, 60_000);

  test('is not on a board as known on its own day, for it was told in the night after', async () => {
    const { actor, run, night } = await company();
    await night('2026-01-31T00:10:00');
    await night('2026-02-01T00:10:00');
    await run((tx) => tx.sql`update indicator_snapshot set computed_at = as_of + interval '18 hours'`);
    await run((tx) => tx.sql`update snapshot_version set computed_at = as_of + interval '18 hours'`);
    const reader = { ...actor, today: '2026-02-02' };
    const known = async (knownOn: string) => {
      const { report, readiness } = await app.get(BoardService).facts(reader, { groupKind: 'organisation', knownOn });
      return [report.asOf, readiness.toldOn];
    };
    expect(await known('2026-01-31')).toEqual(['2026-01-31', '2025-12-31']);
    expect(await known('2026-02-01')).toEqual(['2026-02-01', '2026-01-31']);
  }, 60_000);
});
