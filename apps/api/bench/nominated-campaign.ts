import {
  createCampaign,
  getCampaign,
  getCompletionBoard,
  launchCampaign,
  listCampaigns,
} from '@understudy/contracts/assessments-campaigns';
import { getInstrumentVersion, listInstrumentVersions } from '@understudy/contracts/assessments-instruments';
import { listCampaignPanels } from '@understudy/contracts/assessments-raters';
import { previewReach } from '@understudy/contracts/assessments-reach';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { addressOf, Caller } from '../test/caller.js';
import { analyse, type BenchDatabase } from './bench-database.js';
import { jobTaken } from './job-taken.js';
import { pageTaken } from './page-taken.js';

/** Whom the campaigns are about, and what they ask. */
type Chosen = Readonly<Record<'organisationId' | 'instrumentId' | 'unitId' | 'leaderId', string>>;
/** An admin, and the leader of all others. */
type Tokens = Readonly<Record<'admin' | 'leader', string>>;
type Nominating = Chosen & Tokens & { readonly campaignId: string; readonly draftId: string };

/** The campaign before was so long ago that the same people can be asked about again. */
const longAgo = (tx: TenantTransaction): Promise<unknown> => tx.sql`
  update assessment set released_on = released_on - 90 where status = 'released'`;

/** Whoever is asked about elsewhere is left out of the next campaign: this one is as if it had ended long ago. */
const setAside = (tx: TenantTransaction): Promise<unknown> => tx.sql`
  update assessment set status = 'released', released_on = current_date - 90, expires_on = current_date + 300
   where status = 'open'`;

/**
 * Everybody was asked to name peers: of six, one has named nobody yet, the peers of one are asked, and those of four wait for
 * somebody to decide. Every third has looked at themselves beside it, with the same instrument.
 */
const nameEverybody = async (tx: TenantTransaction, campaignId: string): Promise<void> => {
  await tx.sql`
    with peer as (
      select a.organisation_id, a.id, a.n, c.person_id as rater_id,
             row_number() over (partition by a.id order by md5(a.id::text || c.person_id::text)) as place
        from (select *, row_number() over (order by id) as n from assessment where campaign_id = ${campaignId}::uuid) a
        join reporting_closure c on c.leader_id = a.manager_id and c.depth = 1 and c.person_id <> a.person_id
                                and c.from_on <= current_date and c.to_on > current_date
    )
    insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
    select organisation_id, id, rater_id, 'peer', case when n % 6 = 0 then 'asked' else 'proposed' end
      from peer where place <= 3 and n % 6 <> 1
    on conflict do nothing`;
  await tx.sql`
    update assessment a set peers_asked = p.asked
      from (select assessment_id, count(*) as asked from assessment_request
             where relation = 'peer' and status = 'asked' group by assessment_id) p
     where a.id = p.assessment_id and a.campaign_id = ${campaignId}::uuid`;
  await tx.sql`
    update campaign_progress p set asked = p.asked + a.asked
      from (select unit_id, sum(peers_asked) as asked from assessment
             where campaign_id = ${campaignId}::uuid group by unit_id) a
     where p.campaign_id = ${campaignId}::uuid and p.unit_id is not distinct from a.unit_id`;
  await tx.sql`
    insert into assessment (organisation_id, person_id, instrument_version_id, target_stage_key, status, begun_on,
                            released_on, expires_on)
    select organisation_id, person_id, instrument_version_id, target_stage_key, 'released', current_date - 30,
           current_date - 30, current_date + 300
      from (select *, row_number() over (order by id) as n from assessment where campaign_id = ${campaignId}::uuid) a
     where n % 3 = 0`;
};

/** A leader of all others launches a campaign about them in which each names peers, while an admin drafts one about everybody. */
export const startNominating = async (
  database: BenchDatabase,
  origin: string,
  tokens: Tokens,
  chosen: Chosen,
): Promise<Nominating> => {
  const { organisationId, instrumentId, unitId, leaderId } = chosen;
  const inOrganisation = { organisationId };
  await database.tenants.run(inOrganisation, longAgo);
  const [admin, leader] = [tokens.admin, tokens.leader].map(
    (token) => new Caller(origin, { '__Host-understudy': token }),
  );
  if (admin === undefined || leader === undefined) throw new Error('Nobody signs in.');
  const body = { instrumentId, closesOn: '2099-01-01' };
  const about = (selection: object) => ({ ...body, selection: [selection] });
  const { id: draftId } = await admin.ok(createCampaign, { body: { ...about({ unitId }), name: 'Drafted' } });
  const { id: campaignId } = await leader.ok(createCampaign, { body: { ...about({ leaderId }), name: 'Nominated' } });
  const launch = { params: { campaignId }, body: { version: 1 } };
  const ask = () => leader.ok(launchCampaign, launch);
  await jobTaken(leader, 'launch in the line of a leader of all others', ask, 'peers are named afterwards');
  await database.tenants.run(inOrganisation, (tx) => nameEverybody(tx, campaignId), { timeoutMs: 120_000 });
  await analyse(database);
  return { ...chosen, ...tokens, campaignId, draftId };
};

/** What is read for a campaign in which nominations wait, as the screens ask for it: before it, while it runs, once it has closed. */
export const benchNominating = async (
  origin: string,
  database: BenchDatabase,
  nominating: Nominating,
): Promise<void> => {
  const { admin, leader, leaderId, unitId, instrumentId, campaignId, draftId, organisationId } = nominating;
  const params = { campaignId };
  const { instrument } = await new Caller(origin, { '__Host-understudy': admin }).ok(getCampaign, { params });
  const panels = addressOf(listCampaignPanels.path, params);
  const board = addressOf(getCompletionBoard.path, params);
  const version = { instrumentId, instrumentVersionId: instrument.versionId };
  const pages: readonly (readonly [name: string, path: string, token: string])[] = [
    ['campaigns, one of them drafted about everybody', listCampaigns.path, admin],
    ['one campaign drafted about everybody', addressOf(getCampaign.path, { campaignId: draftId }), admin],
    ['one campaign that runs, to the leader', addressOf(getCampaign.path, params), leader],
    ['completion board to a leader of all others', board, leader],
    ['whose raters need a hand, by name', panels, admin],
    ['whose raters need a hand, most waiting first', `${panels}?sort=waiting&direction=descending`, admin],
    ['whose raters need a hand, to a leader of all others', panels, leader],
    ['whose raters wait for approval, to a leader of all others', `${panels}?needs=approval`, leader],
    ['versions of an instrument', addressOf(listInstrumentVersions.path, { instrumentId }), admin],
    ['one version of an instrument', addressOf(getInstrumentVersion.path, version), admin],
  ];
  for (const [name, path, token] of pages) await pageTaken(name, `${origin}${path}`, token);
  const { relations, thresholds } = await new Caller(origin, { '__Host-understudy': leader }).ok(getCampaign, {
    params,
  });
  const draft = { instrumentId, relations, thresholds, mostPeers: 6 };
  const reach = async (name: string, token: string, body: object): Promise<void> =>
    pageTaken(name, `${origin}${previewReach.path}`, token, 'a screen', { ...draft, ...body });
  const everybody = { selection: [{ unitId }], nomination: 'automatic' };
  await reach('whom a draft about everybody leaves out while others are asked about them', admin, everybody);
  await database.tenants.run(
    { organisationId },
    (tx) => tx.sql`
    update campaign set closes_on = current_date - 1 where id = ${campaignId}::uuid`,
  );
  await pageTaken('completion board once it has closed', `${origin}${board}`, admin);
  await pageTaken('completion board once it has closed, to a leader of all others', `${origin}${board}`, leader);
  await database.tenants.run({ organisationId }, setAside);
  await analyse(database);
  await reach('whom a draft about everybody would ask', admin, everybody);
  await reach('whom a draft in a line of all others would ask', leader, {
    selection: [{ leaderId }],
    nomination: 'subject',
  });
};
