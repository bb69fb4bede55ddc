import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinForecast = {
  readonly id: string;
  readonly forecast: string;
  readonly userId: string;
  readonly people: Readonly<Record<'head' | 'member', string>>;
  readonly text: (what: string) => string;
};

/** A forecast that the head asked for about their line, in which the member leaves. */
export const writeForecast = async (
  tx: TenantTransaction,
  { id, forecast, userId, people, text }: TwinForecast,
): Promise<void> => {
  await tx.sql`
    insert into forecast (organisation_id, id, name, group_kind, leader_id, as_of, seed, paths, months, scenario, requested_by,
                          formula_version)
    values (${id}::uuid, ${forecast}::uuid, ${text('forecast')}, 'leader', ${people.head}::uuid, current_date, 1, 10, 36,
            '{"attrition": [], "promotions": [], "hires": [], "cohorts": []}', ${userId}::uuid, 1)`;
  await tx.sql`
    insert into forecast_leaving (organisation_id, forecast_id, person_id, in_months)
    values (${id}::uuid, ${forecast}::uuid, ${people.member}::uuid, 3)`;
};
