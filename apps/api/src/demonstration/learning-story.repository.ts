import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryLearning } from '@understudy/seed/learning';
import type { StoryCost } from '@understudy/seed/programme-costs';

/** Writes what the story's people learned, linked to the cohorts and modules in which they did. */
@Injectable()
export class LearningStoryRepository {
  /** Writes what the story's cohorts cost, and with which salaries and ranges its organisation reckons. */
  async writeCosts(tx: TenantTransaction, told: readonly StoryCost[]): Promise<void> {
    await tx.sql`
      insert into cost_setting (organisation_id, currency, salary, leadership_salary, replacement_low, replacement_high,
                                premium_low, premium_high, vacancy_low, vacancy_high)
      values (${tx.organisationId}::uuid, 'EUR', 68000, 112000, 0.4, 1.5, 0.1, 0.2, 0.5, 1)`;
    await tx.sql`
      insert into cohort_cost (organisation_id, cohort_id, kind, what, amount, currency, spent_on)
      select ${tx.organisationId}::uuid, cohort.id, told.kind, told.what, told.amount, 'EUR', "spentOn"
        from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
          as told ("templateKey" text, cohort text, kind text, what text, amount numeric, "spentOn" date)
        join programme on programme.template_key = told."templateKey"
        join cohort on cohort.programme_id = programme.id and cohort.name = told.cohort`;
  }

  async write(tx: TenantTransaction, told: readonly StoryLearning[]): Promise<void> {
    const id = tx.organisationId;
    const records = JSON.stringify(told.map((record) => ({ ...record, id: randomUUID() })));
    await tx.sql`
      insert into learning_record (organisation_id, id, person_id, kind, title, provider, started_on, ended_on, hours,
                                   cost_amount, cost_currency, certificate, certificate_valid_until, skill_key, applied,
                                   applied_shared)
      select ${id}::uuid, told.id, person.id, told.kind, told.title, told.provider, "startedOn", "endedOn", told.hours,
             told.cost, case when told.cost is not null then 'EUR' end, told.certificate, "validUntil", "skillKey",
             told.applied, told.shared
        from jsonb_to_recordset(${records}::jsonb)
          as told (id uuid, employee text, kind text, title text, provider text, "startedOn" date, "endedOn" date,
                   hours numeric, cost numeric, certificate text, "validUntil" date, "skillKey" text, applied text,
                   shared bool)
        join person on person.employee_number = told.employee`;
    await tx.sql`
      insert into learning_enrolment (organisation_id, record_id, enrolment_id)
      select ${id}::uuid, told.id, enrolment.id
        from jsonb_to_recordset(${records}::jsonb) as told (id uuid, employee text, "templateKey" text, cohort text)
        join person on person.employee_number = told.employee
        join programme on programme.template_key = told."templateKey"
        join cohort on cohort.programme_id = programme.id and cohort.name = told.cohort
        join enrolment on enrolment.cohort_id = cohort.id and enrolment.person_id = person.id`;
    await tx.sql`
      insert into learning_module (organisation_id, record_id, module_id)
      select ${id}::uuid, told.id, programme_module.id
        from jsonb_to_recordset(${records}::jsonb) as told (id uuid, "templateKey" text, module int)
        join programme on programme.template_key = told."templateKey"
        join programme_module on programme_module.programme_id = programme.id
                             and programme_module.ordinal = told.module`;
  }
}
