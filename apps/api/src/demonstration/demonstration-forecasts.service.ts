import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { storyForecasts } from '@understudy/seed/forecasts';
import type { Story } from '@understudy/seed/story-shape';
import { type Actor, permissionsOfStandings } from '../common/auth/actor.js';
import { ForecastsService } from '../modules/indicators/forecasts/forecasts.service.js';
import { ForecastsStoryRepository } from './forecasts-story.repository.js';

/** Asks for the story's forecasts as its people would; the worker works them out. */
@Injectable()
export class DemonstrationForecasts {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ForecastsStoryRepository,
    private readonly forecasts: ForecastsService,
  ) {}

  /** Asks once; where there is any forecast nothing happens. */
  async ensure(actor: Actor, signIns: Story['signIns']): Promise<void> {
    const { items } = await this.forecasts.list(actor, { sort: 'asked', direction: 'descending', limit: 1 });
    if (items.length > 0) return;
    const employees = signIns.map(({ employee }) => employee);
    const askers = await this.repository.askers(this.tenants.read(actor), employees);
    for (const { persona, about, name, question } of storyForecasts) {
      const signIn = signIns.find((one) => one.persona === persona);
      const asker = askers.find(({ employee }) => employee === signIn?.employee);
      if (asker === undefined) continue;
      const { userId, personId, isAdmin } = asker;
      const standings = isAdmin ? (['admin', 'leader'] as const) : (['leader', 'member'] as const);
      const by: Actor = {
        ...actor,
        userId,
        personId,
        isAdmin,
        standings,
        permissions: permissionsOfStandings(standings),
      };
      await this.forecasts.start(by, {
        name,
        question: { attrition: [], promotions: [], hires: [], cohorts: [], leavings: [], ...question },
        ...(about === 'line'
          ? { groupKind: 'leader' as const, groupId: personId }
          : { groupKind: 'organisation' as const }),
      });
    }
  }
}
