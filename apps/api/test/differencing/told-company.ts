import type { GroupKind } from '@understudy/contracts/indicators';
import type { PeopleGroup } from '@understudy/domain/indicators/group';
import type { OrganisationHistory } from '@understudy/domain/indicators/history';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { AnswersRepository } from '../../src/modules/indicators/publications/answers.repository.js';
import { PublicationWriter } from '../../src/modules/indicators/publications/publication-writer.service.js';
import { PublicationsRepository } from '../../src/modules/indicators/publications/publications.repository.js';
import { SnapshotRepository } from '../../src/modules/indicators/snapshots/snapshot.repository.js';
import { loadHistory } from '../../src/modules/indicators/testing/load-history.js';
import { snapshotWriterOn } from '../../src/modules/indicators/testing/stored-figures.js';
import type { TestApp } from '../harness.js';
import { OrganisationBuilder } from '../organisation-builder.js';

/** The month ends that are told. */
export const toldDays = ['2022-12-31', '2023-03-31', '2023-06-30', '2023-12-31'];

/** A group that can be asked for, as a request names it and as the history knows it. */
export type AskedGroup = { readonly groupKind: GroupKind; readonly groupId?: string; readonly group: PeopleGroup };

/** A drawn organisation whose month ends were told, and every group that anybody may name in it. */
export const toldCompany = async (app: TestApp, history: OrganisationHistory, days = toldDays) => {
  const index = indexHistory(history);
  const organisationId = await loadHistory(app.database, history);
  for (const day of days) await snapshotWriterOn(app.database).write({ organisationId }, day);
  const repository = new PublicationsRepository();
  const writer = new PublicationWriter(app.tenants, new SnapshotRepository(), new AnswersRepository(), repository);
  await writer.tell({ organisationId }, days);
  const groups: AskedGroup[] = [
    { groupKind: 'organisation', group: { kind: 'organisation' } },
    ...history.units.map(({ id }) => ({
      groupKind: 'unit' as const,
      groupId: id,
      group: { kind: 'unit' as const, unitId: id },
    })),
    ...[...index.led().keys()].map((personId) => ({
      groupKind: 'leader' as const,
      groupId: personId,
      group: { kind: 'leader' as const, personId },
    })),
  ];
  const builder = new OrganisationBuilder(app.system, app.tenants, async () => 'none');
  /** Somebody of the organisation, or nobody in it, as an admin or as who they are. */
  const signIn = async (role: 'admin' | 'member', personId: string | null) =>
    app.as(await builder.addSignIn(organisationId, `${role}-${personId}@${organisationId}.example`, role, personId));
  return { organisationId, index, groups, signIn, admin: await signIn('admin', null) };
};
