import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinEffectiveness = {
  readonly id: string;
  readonly made: Readonly<
    Record<'metric' | 'observation' | 'effectivenessImport' | 'review' | 'effectivenessTry', string>
  >;
  readonly people: Readonly<Record<'head' | 'lead', string>>;
  readonly text: (what: string) => string;
};

/** A metric, what a file brought of the lead by it, and the conversation of lead and head about it. */
export const writeEffectiveness = async (
  tx: TenantTransaction,
  { id, made, people, text }: TwinEffectiveness,
): Promise<void> => {
  await tx.sql`
    insert into effectiveness_metric (organisation_id, id, level) values (${id}::uuid, ${made.metric}::uuid, 'tech-lead')`;
  await tx.sql`
    insert into effectiveness_edition (organisation_id, metric_id, number, measure, direction, source, written_on, written_by)
    values (${id}::uuid, ${made.metric}::uuid, 1, 'share', 'higher', 'reported', '2021-01-01', ${people.head}::uuid)`;
  await tx.sql`
    insert into effectiveness_wording (organisation_id, metric_id, edition, locale, name, about, unit, misleads, prompts)
    values (${id}::uuid, ${made.metric}::uuid, 1, 'en-GB', ${text('metric')}, ${text('about')}, ${text('unit')},
            ${text('misleads')}, ${[text('prompt')]}::text[])`;
  await tx.sql`
    insert into effectiveness_import (organisation_id, id, file_name, observations, leaders)
    values (${id}::uuid, ${made.effectivenessImport}::uuid, ${text('observations')}, 1, 1)`;
  await tx.sql`
    insert into effectiveness_observation (organisation_id, id, leader_id, metric_id, edition, from_on, to_on, numerator,
                                           denominator, source, note, import_id, outside_key, reported_by)
    values (${id}::uuid, ${made.observation}::uuid, ${people.lead}::uuid, ${made.metric}::uuid, 1, '2024-01-01',
            '2024-04-01', 8, 10, 'imported', ${text('note')}, ${made.effectivenessImport}::uuid, ${text('key')},
            ${people.head}::uuid)`;
  await tx.sql`
    insert into effectiveness_observation (organisation_id, leader_id, metric_id, edition, from_on, to_on, numerator,
                                           denominator, source, note)
    values (${id}::uuid, ${people.head}::uuid, ${made.metric}::uuid, 1, '2024-01-01', '2024-04-01', 9, 12, 'reported',
            ${text('note of the head')})`;
  await tx.sql`
    insert into effectiveness_review (organisation_id, id, leader_id, manager_id, from_on, to_on, state, learned, opened_on)
    values (${id}::uuid, ${made.review}::uuid, ${people.lead}::uuid, ${people.head}::uuid, '2024-01-01', '2024-04-01',
            'talking', ${text('learned')}, '2024-04-02')`;
  await tx.sql`
    insert into effectiveness_review_side (organisation_id, review_id, author_id, text, handed_in)
    values (${id}::uuid, ${made.review}::uuid, ${people.lead}::uuid, ${text('side')}, true),
           (${id}::uuid, ${made.review}::uuid, ${people.head}::uuid, ${text('other side')}, true)`;
  await tx.sql`
    insert into effectiveness_try (organisation_id, id, review_id, ordinal, text, whose)
    values (${id}::uuid, ${made.effectivenessTry}::uuid, ${made.review}::uuid, 1, ${text('try')}, 'leader')`;
};
