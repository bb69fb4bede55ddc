import { Injectable } from '@nestjs/common';
import type { getPipelineBoard } from '@understudy/contracts/career-framework';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { PersonCards } from '../../people/cards/person-cards.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { FrameworkService } from '../framework/framework.service.js';
import { BoardRepository } from './board.repository.js';

type Board = ResponseOf<typeof getPipelineBoard>;

const firstOfEach = 50;

/** My people by stage. */
@Injectable()
export class BoardService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: BoardRepository,
    private readonly framework: FrameworkService,
    private readonly scope: PeopleScope,
    private readonly cards: PersonCards,
  ) {}

  /**
   * A column per stage and one for no stage: the organisation for admins, the whole line for leaders. It is the same for all
   * admins, who share an answer where they ask at the same time; a leader shares with nobody but their own other windows.
   */
  get(actor: Actor): Promise<Board> {
    const whose = actor.isAdmin ? 'everybody' : `line of ${actor.personId}`;
    return this.shared(`${actor.organisationId} ${actor.today} ${whose}`, actor);
  }

  private readonly shared = askedTogether((actor: Actor) => this.find(actor));

  private async find(actor: Actor): Promise<Board> {
    const reading = this.tenants.read(actor);
    const line = actor.isAdmin ? null : this.scope.inLine(actor.personId, actor.today);
    const [stages, rows] = await Promise.all([
      this.framework.stages(reading),
      this.repository.columns(reading, line, actor.today, firstOfEach),
    ]);
    const cards = await this.cards.load(
      reading,
      actor,
      rows.flatMap(({ ids }) => ids),
    );
    const byStage = new Map(rows.map((row) => [row.stageId, row]));
    const columns = [...stages, null].map((stage) => {
      const row = byStage.get(stage?.id ?? null);
      const people = (row?.ids ?? []).flatMap((id) => cards.get(id) ?? []);
      return { stage, total: row?.total ?? 0, people };
    });
    return { columns };
  }
}
