import { listResults } from '@understudy/contracts/assessments-results';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { builtInInstrument } from '../testing/campaigns.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const campaigns = ['everything', 'figures', 'nothing'].flatMap((managerSees) =>
  ['figures', 'nothing'].map((lineSees) => ({ managerSees, lineSees, name: `${managerSees} ${lineSees}` })),
);

/** Ida has a result of every campaign that can be announced, and two of her own, one of which she shows to Otto. */
const start = async () => {
  const company = await app.organisation({
    people: {
      boss: { name: 'Boss' },
      head: { name: 'Head', manager: 'boss' },
      ida: { name: 'Ida', manager: 'head' },
      otto: { name: 'Otto' },
    },
  });
  const { id: org, people } = company;
  const instrument = await builtInInstrument(app, company.admin);
  await app.tenants.run({ organisationId: org }, async (tx) => {
    const released = async (campaignId: string | null, month: number): Promise<string> => {
      const [row] = await tx.sql<{ id: string }>`
        with made as (
          insert into assessment (organisation_id, campaign_id, person_id, instrument_version_id, target_stage_key, status,
                                  begun_on, released_on, expires_on)
          select ${org}::uuid, ${campaignId}::uuid, ${people.ida}::uuid, v.id, 'tech-lead', 'released', '2024-01-01',
                 make_date(2025, ${month}::int, 1), make_date(2099, ${month}::int, 1)
            from instrument_version v where v.instrument_id = ${instrument}::uuid and v.status = 'published'
          returning id)
        insert into assessment_result (organisation_id, assessment_id, figures)
        select ${org}::uuid, id, '{}' from made returning assessment_id::text as id`;
      return row?.id ?? '';
    };
    for (const [place, { name, managerSees, lineSees }] of campaigns.entries()) {
      const [campaign] = await tx.sql<{ id: string }>`
        insert into campaign (organisation_id, name, instrument_version_id, status, closes_on, relations, nomination,
                              most_peers, peer_threshold, report_threshold, others_threshold, manager_sees, line_sees)
        select ${org}::uuid, ${name}, v.id, 'released', current_date - 1, '{self,manager,peer}', 'subject', 6, 3, 3, 4,
               ${managerSees}, ${lineSees}
          from instrument_version v where v.instrument_id = ${instrument}::uuid and v.status = 'published'
        returning id::text as id`;
      await released(campaign?.id ?? null, place + 1);
    }
    await released(null, 11);
    const shown = await released(null, 12);
    await tx.sql`
      insert into result_share (organisation_id, assessment_id, person_id, shared_on)
      values (${org}::uuid, ${shown}::uuid, ${people.otto}::uuid, current_date)`;
  });
  const params = { personId: people.ida };
  /** What stands on each page of one result, by the name of its campaign; the status where there is none. */
  const walk = async (who: SignInHandle, query: { kind?: 'campaign' | 'self-assessment'; cursor?: string } = {}) => {
    const pages: (string | undefined)[] = [];
    let { cursor } = query;
    do {
      const { status, body } = await app.as(who).call(listResults, { params, query: { ...query, limit: 1, cursor } });
      if (status !== 200) return status;
      expect(body.items.length).toBeLessThanOrEqual(1);
      pages.push(body.items.map(({ campaign }) => campaign?.name ?? 'own').at(0));
      cursor = body.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return pages;
  };
  return { ...company, params, walk };
};

const announced = (seen: (campaign: (typeof campaigns)[number]) => boolean) =>
  campaigns
    .filter(seen)
    .map(({ name }) => name)
    .toReversed();

it('stands on pages of what somebody sees alone, so that no page is shorter for what they do not', async () => {
  const { admin, signIn, walk } = await start();
  expect(await walk(await signIn('ida'))).toEqual(['own', 'own', ...announced(() => true)]);
  expect(await walk(await signIn('head'))).toEqual(announced(({ managerSees }) => managerSees !== 'nothing'));
  expect(await walk(await signIn('boss'))).toEqual(announced(({ lineSees }) => lineSees === 'figures'));
  expect(await walk(await signIn('otto'))).toEqual(['own']);
  expect(await walk(admin)).toBe(404);
});

it('answers with nothing, and with no refusal, where nothing that is seen is of the kind asked for', async () => {
  const { admin, signIn, walk } = await start();
  expect(await walk(await signIn('otto'), { kind: 'campaign' })).toEqual([undefined]);
  expect(await walk(await signIn('head'), { kind: 'self-assessment' })).toEqual([undefined]);
  expect(await walk(admin, { kind: 'campaign' })).toBe(404);
});

it('refuses a stranger who holds the cursor of somebody else', async () => {
  const { admin, params, signIn, walk } = await start();
  const ida = app.as(await signIn('ida'));
  const cursor = (await ida.ok(listResults, { params, query: { limit: 1 } })).nextCursor ?? '';
  expect(await walk(admin, { cursor })).toBe(404);
  const otherWay = { params, query: { direction: 'ascending', limit: 1, cursor } } as const;
  expect(await ida.refused(listResults, otherWay)).toMatchObject({ status: 400 });
});
