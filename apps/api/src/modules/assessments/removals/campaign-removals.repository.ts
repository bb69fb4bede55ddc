import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** A campaign as it stood when it was removed, with whom it was about. */
export type KeptCampaign = {
  readonly campaign: { readonly id: string; readonly created_by: string | null };
  readonly selection: readonly object[];
};

@Injectable()
export class CampaignRemovalsRepository {
  /**
   * Writes it again as a draft that opens on no day by itself. Whoever drafted it and whom it was about may be gone by now;
   * of the selection stays what there still is.
   */
  async restore(tx: TenantTransaction, { campaign, selection }: KeptCampaign): Promise<void> {
    await tx.sql`
      select insert_as_kept('campaign', ${JSON.stringify(campaign)}::jsonb || jsonb_build_object(
               'status', 'draft', 'opens_on', null, 'not_opened_on', null, 'not_opened_because', null,
               'created_by', (select p.id from person p where p.id = ${campaign.created_by}::uuid)))`;
    await tx.sql`
      select insert_as_kept('campaign_selection', s)
        from jsonb_array_elements(${JSON.stringify(selection)}::jsonb) as s
       where (s ->> 'person_id' is null or exists (select 1 from person p where p.id = (s ->> 'person_id')::uuid))
         and (s ->> 'leader_id' is null or exists (select 1 from person p where p.id = (s ->> 'leader_id')::uuid))
         and (s ->> 'unit_id' is null or exists (select 1 from unit u where u.id = (s ->> 'unit_id')::uuid))`;
  }
}
