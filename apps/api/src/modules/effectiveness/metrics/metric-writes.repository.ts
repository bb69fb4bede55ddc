import { Injectable } from '@nestjs/common';
import type { MetricDraft } from '@understudy/contracts/effectiveness';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What an edition of a metric says. */
export type EditionValues = Omit<MetricDraft, 'level'>;
/** A metric as it is first written; `builtIn` is its key where it comes with the product. */
export type NewMetric = MetricDraft & { readonly builtIn: string | null; readonly ordinal: number };
type By = { readonly on: string; readonly by: string | null };

@Injectable()
export class MetricWritesRepository {
  /** Whether the organisation has any metric, in use or not. */
  async any(access: TenantAccess): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`select exists (select 1 from effectiveness_metric) as found`;
    return rows[0]?.found ?? false;
  }

  /** Writes metrics with their first edition; those that came with the product, once. */
  async insert(tx: TenantTransaction, metrics: readonly NewMetric[], { on, by }: By): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with draft as (
        select gen_random_uuid() as id, d.* from jsonb_to_recordset(${JSON.stringify(metrics)}::jsonb)
          as d (level text, ordinal int, "builtIn" text, measure text, direction text, source text, guarded bool, words jsonb)
      ), written as (
        insert into effectiveness_metric (organisation_id, id, level, ordinal, built_in)
        select ${tx.organisationId}::uuid, id, level, ordinal, "builtIn" from draft
        on conflict (organisation_id, built_in) do nothing
        returning id
      ), edition as (
        insert into effectiveness_edition (organisation_id, metric_id, number, measure, direction, source, guarded, written_on,
                                           written_by)
        select ${tx.organisationId}::uuid, d.id, 1, d.measure, d.direction, d.source, d.guarded, ${on}::date, ${by}::uuid
          from draft d join written using (id)
        returning metric_id
      ), wording as (
        insert into effectiveness_wording (organisation_id, metric_id, edition, locale, name, about, unit, misleads, prompts)
        select ${tx.organisationId}::uuid, d.id, 1, w.locale, w.name, w.about, w.unit, w.misleads, w.prompts
          from draft d join edition e on e.metric_id = d.id
         cross join jsonb_to_recordset(d.words)
           as w (locale text, name text, about text, unit text, misleads text, prompts text[])
      )
      select id::text as id from written`;
    return rows.map(({ id }) => id);
  }

  /** A further edition of a metric; false when the version is not the current one. */
  async write(
    tx: TenantTransaction,
    metricId: string,
    version: number,
    { words, ...values }: EditionValues,
    { on, by }: By,
  ): Promise<boolean> {
    const rows = await tx.sql<{ edition: number }>`
      update effectiveness_metric set edition = edition + 1, version = version + 1
       where id = ${metricId}::uuid and version = ${version}::int returning edition`;
    const edition = rows[0]?.edition;
    if (edition === undefined) return false;
    await tx.sql`
      insert into effectiveness_edition (organisation_id, metric_id, number, measure, direction, source, guarded, written_on,
                                         written_by)
      values (${tx.organisationId}::uuid, ${metricId}::uuid, ${edition}::int, ${values.measure}, ${values.direction},
              ${values.source}, ${values.guarded}::bool, ${on}::date, ${by}::uuid)`;
    await tx.sql`
      insert into effectiveness_wording (organisation_id, metric_id, edition, locale, name, about, unit, misleads, prompts)
      select ${tx.organisationId}::uuid, ${metricId}::uuid, ${edition}::int, w.locale, w.name, w.about, w.unit, w.misleads,
             w.prompts
        from jsonb_to_recordset(${JSON.stringify(words)}::jsonb)
          as w (locale text, name text, about text, unit text, misleads text, prompts text[])`;
    return true;
  }

  /** False when the version is not the current one. */
  async setState(
    tx: TenantTransaction,
    metricId: string,
    version: number,
    state: 'in-use' | 'retired',
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update effectiveness_metric set state = ${state}, version = version + 1
       where id = ${metricId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }
}
