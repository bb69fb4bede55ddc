import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinFramework = { readonly id: string; readonly text: (what: string) => string; readonly titleImport: string };

/** A published framework of one stage, a table of titles, and a draft of the next version, the canary in every text; the version's id. */
export const writeFramework = async (
  tx: TenantTransaction,
  { id, text, titleImport }: TwinFramework,
): Promise<string> => {
  const [frameworkId, versionId] = [randomUUID(), randomUUID()];
  const content = JSON.stringify({
    name: text('framework'),
    description: text('about'),
    notes: text('notes'),
    tracks: [{ key: 'main', name: text('track') }],
    stages: [
      {
        key: 'first',
        ordinal: 1,
        track: 'main',
        name: text('stage'),
        coreFocus: text('focus'),
        valueSource: text('value'),
        description: text('description'),
        typicalSpan: text('span'),
        notes: text('notes'),
        derailers: [],
      },
    ],
    skills: [],
    expectations: [],
    transitions: [],
  });
  await tx.sql`
    insert into framework (organisation_id, id, name) values (${id}::uuid, ${frameworkId}::uuid, ${text('framework')})`;
  await tx.sql`
    insert into framework_version (organisation_id, id, framework_id, number, status, published_at, content)
    values (${id}::uuid, ${versionId}::uuid, ${frameworkId}::uuid, 1, 'published', now(), ${content}::jsonb),
           (${id}::uuid, gen_random_uuid(), ${frameworkId}::uuid, 2, 'draft', null, ${content}::jsonb)`;
  await tx.sql`
    insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description,
                       typical_span)
    values (${id}::uuid, ${versionId}::uuid, 'first', 1, 'main', ${text('stage')}, ${text('focus')}, ${text('value')},
            ${text('description')}, ${text('span')})`;
  await tx.sql`
    insert into title_import (organisation_id, id, file_name, titles, changed)
    values (${id}::uuid, ${titleImport}::uuid, ${text('titles file')}, 1, 1)`;
  await tx.sql`
    insert into title_decision (organisation_id, title, place, decided_before, decided, stage_id, import_id)
    select ${id}::uuid, ${text('decided title')}, 1, false, true, s.id, ${titleImport}::uuid from stage s limit 1`;
  return versionId;
};
