import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { ReadinessResultRow } from '@understudy/domain/indicators/history';

const noView = { self: { mean: null }, manager: { mean: null }, others: { mean: null } } as const;
const sides = ['manager', 'others', 'self'] as const;

/** The document of a result, as a release writes it: the view that counts stands at one side or the other. */
const documentOf = ({ skills }: ReadinessResultRow, place: number): object => ({
  expectations: skills.map(({ level, weight }, number) => ({ skillKey: `skill-${number}`, level, weight })),
  skills: skills.map(({ rating }, number) => ({
    key: `skill-${number}`,
    figures: { ...noView, [sides[(place + number) % 3] ?? 'self']: { mean: rating } },
  })),
});

/** Puts readiness results straight into the tables, as self-assessments that were released. */
export const loadResults = async (
  tx: TenantTransaction,
  organisationId: string,
  results: readonly ReadinessResultRow[],
): Promise<void> => {
  const rows = JSON.stringify(results.map((row, place) => ({ ...row, document: documentOf(row, place) })));
  await tx.sql`
    with made as (
      insert into instrument (organisation_id, key) values (${organisationId}::uuid, 'test') returning id
    ), version_row as (
      insert into instrument_version (organisation_id, instrument_id, number, status, name, content, published_at)
      select ${organisationId}::uuid, id, 1, 'published', 'Test', '{}', now() from made returning id
    )
    insert into assessment (organisation_id, id, person_id, instrument_version_id, target_stage_key, status, begun_on,
                            released_on, expires_on)
    select ${organisationId}::uuid, r.id, r."personId", v.id, r."stageKey", 'released', r."releasedOn", r."releasedOn", r."expiresOn"
      from version_row v, jsonb_to_recordset(${rows}::jsonb)
        as r (id uuid, "personId" uuid, "stageKey" text, "releasedOn" date, "expiresOn" date)`;
  await tx.sql`
    insert into assessment_result (organisation_id, assessment_id, figures)
    select ${organisationId}::uuid, r.id, r.document from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, document jsonb)`;
};
