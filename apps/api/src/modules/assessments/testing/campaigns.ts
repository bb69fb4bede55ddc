import {
  createCampaign,
  getCampaign,
  launchCampaign,
  releaseCampaign,
} from '@understudy/contracts/assessments-campaigns';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { listRaterPanels, nominateRater, type RaterPanel } from '@understudy/contracts/assessments-raters';
import { getFramework } from '@understudy/contracts/career-framework';
import type { CallInput } from '@understudy/contracts/endpoint';
import type { TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';

type Draft = Partial<CallInput<typeof createCampaign>['body']> &
  Pick<CallInput<typeof createCampaign>['body'], 'selection'>;

/** The built-in instrument of the organisation. */
export const builtInInstrument = async (app: TestApp, admin: SignInHandle): Promise<string> => {
  const { items } = await app.as(admin).ok(listInstruments);
  const id = items.find(({ builtIn }) => builtIn)?.id;
  if (id === undefined) throw new Error('There is no built-in instrument.');
  return id;
};

/** Drafts a campaign that closes in a far future. */
export const draftCampaign = async (app: TestApp, runner: SignInHandle, draft: Draft): Promise<string> => {
  await app.as(runner).ok(getFramework);
  const instrumentId = await builtInInstrument(app, runner);
  const body = { name: 'Autumn', instrumentId, closesOn: '2099-12-31', ...draft };
  return (await app.as(runner).ok(createCampaign, { body })).id;
};

/** Drafts and launches a campaign. */
export const launched = async (app: TestApp, runner: SignInHandle, draft: Draft): Promise<string> => {
  const campaignId = await draftCampaign(app, runner, draft);
  await app.as(runner).ok(launchCampaign, { params: { campaignId }, body: { version: 1 } });
  await app.settle();
  return campaignId;
};

/** Lets the closing day of a campaign have passed. */
export const close = async (app: TestApp, organisationId: string, campaignId: string): Promise<void> => {
  await app.tenants.run(
    { organisationId },
    (tx) => tx.sql`
    update campaign set closes_on = current_date - 1 where id = ${campaignId}::uuid`,
  );
};

/** Closes and releases a campaign. */
export const released = async (
  app: TestApp,
  runner: SignInHandle,
  organisationId: string,
  campaignId: string,
): Promise<void> => {
  await close(app, organisationId, campaignId);
  const { version } = await app.as(runner).ok(getCampaign, { params: { campaignId } });
  await app.as(runner).ok(releaseCampaign, { params: { campaignId }, body: { version } });
  await app.settle();
};

/** The panel about the person of this name, as the actor's list shows it. */
export const panelAbout = async (app: TestApp, actor: SignInHandle, subject: string): Promise<string> => {
  const { items } = await app.as(actor).ok(listRaterPanels, {});
  const found = items.find((panel) => panel.subject.name === subject);
  if (found === undefined) throw new Error(`There is no panel about ${subject}.`);
  return found.assessmentId;
};

/** Names several raters one after another; the panel as the last answer shows it. */
export const nominateAll = async (
  app: TestApp,
  actor: SignInHandle,
  assessmentId: string,
  raterIds: readonly string[],
): Promise<RaterPanel> => {
  const panels: RaterPanel[] = [];
  for (const raterId of raterIds) {
    panels.push(await app.as(actor).ok(nominateRater, { params: { assessmentId }, body: { raterId } }));
  }
  const last = panels.at(-1);
  if (last === undefined) throw new Error('Nobody was named.');
  return last;
};
