import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { storyForecasts } from '@understudy/seed/forecasts';
import type { Story } from '@understudy/seed/story-shape';
import { type Actor, permissionsOfStandings } from '../common/auth/actor.js';
import { ForecastsService } from '../modules/indicators/forecasts/forecasts.service.js';
import { ForecastMonthsService } from '../modules/indicators/forecasts/months/forecast-months.service.js';
import { ForecastsStoryRepository } from './forecasts-story.repository.js';

type Persona = Story['signIns'][number]['persona'];

/** Asks for the story's forecasts as its people would; the worker works them out. */
@Injectable()
export class DemonstrationForecasts {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ForecastsStoryRepository,
    private readonly forecasts: ForecastsService,
    private readonly months: ForecastMonthsService,
  ) {}

  /** Asks once; where anybody has asked for any forecast nothing happens. */
  async ensure(actor: Actor, signIns: Story['signIns']): Promise<void> {
    const { items } = await this.forecasts.list(actor, { sort: 'asked', direction: 'ascending', limit: 200 });
    if (items.some(({ monthEnd }) => !monthEnd)) return;
    const askers = await this.askers(actor, signIns);
    for (const { persona, about, name, question } of storyForecasts) {
      const by = askers.get(persona);
      if (by === undefined) continue;
      await this.forecasts.start(by, {
        name,
        question: { attrition: [], promotions: [], hires: [], cohorts: [], leavings: [], ...question },
        ...(about === 'line'
          ? { groupKind: 'leader' as const, groupId: by.personId ?? undefined }
          : { groupKind: 'organisation' as const }),
      });
    }
  }

  /** Asks for the month ends that so many nights would have kept, of the organisation and of the leader's line. */
  async keepMonths(actor: Actor, signIns: Story['signIns']): Promise<void> {
    await this.months.keep(actor, { groupKind: 'organisation' });
    const leader = (await this.askers(actor, signIns)).get('leader');
    if (leader !== undefined) await this.months.keep(leader, { groupKind: 'leader' });
  }

  /** Who of the story can ask, by the part that they play. */
  private async askers(actor: Actor, signIns: Story['signIns']): Promise<Map<Persona, Actor>> {
    const employees = signIns.map(({ employee }) => employee);
    const found = await this.repository.askers(this.tenants.read(actor), employees);
    return new Map(
      signIns.flatMap(({ persona, employee }): [Persona, Actor][] => {
        const asker = found.find((one) => one.employee === employee);
        if (asker === undefined) return [];
        const { userId, personId, isAdmin } = asker;
        const standings = isAdmin ? (['admin', 'leader'] as const) : (['leader', 'member'] as const);
        const permissions = permissionsOfStandings(standings);
        return [[persona, { ...actor, userId, personId, isAdmin, standings, permissions }]];
      }),
    );
  }
}
