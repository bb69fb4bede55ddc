import type { TestApp } from '../../../../test/harness.js';

/** Whom the publications of an organisation so far have moved, as their event names them. */
export const movedIn = async (app: TestApp, organisation: { readonly organisationId: string }): Promise<string[]> => {
  const rows = await app.tenants.read(organisation).sql<{ personIds: string[] }>`
    select payload -> 'personIds' as "personIds" from domain_event where name = 'framework.migrated'`;
  return rows.flatMap(({ personIds }) => personIds).sort();
};
