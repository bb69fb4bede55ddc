import type { TestApp } from '../../../../test/harness.js';
import type { TestOrganisation } from '../../../../test/organisation-builder.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { followMentoring } from '../following/follow-mentoring.jobs.js';

/** Lets one night fall in mentoring, and what follows from it happen; returns what the job says of it. */
export const oneNight = async (app: TestApp, { id, actor }: TestOrganisation): Promise<unknown> => {
  const jobId = await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, followMentoring, {}));
  await app.settle();
  const [job] = await app.tenants.read({ organisationId: id }).sql<{ result: unknown }>`
    select result from background_job where id = ${jobId}::uuid`;
  return job?.result;
};
