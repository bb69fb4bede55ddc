import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  CostLedger,
  CostSettings,
  changeCostSettings,
  getCostLedger,
  listCostMonths,
} from '@understudy/contracts/indicators-costs';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { costLedger, defaultCostRanges } from '@understudy/domain/indicators/cost-ledger';
import { windowUpTo } from '@understudy/domain/indicators/window';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { GroupsService, refuseFuture } from '../groups/groups.service.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';
import { CostsRepository } from './costs.repository.js';

const ranges = ['replacement', 'premium', 'vacancy'] as const;

/** What it costs not to invest, reckoned from what was counted before; and with which ranges. */
@Injectable()
export class CostsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CostsRepository,
    private readonly groups: GroupsService,
  ) {}

  /** What is set; before, the ranges to begin with. */
  async settings(actor: Actor): Promise<CostSettings> {
    const kept = await this.repository.settings(this.tenants.read(actor));
    if (kept) return { ...kept, isSet: true };
    return { currency: 'EUR', salary: 0, leadershipSalary: 0, ...defaultCostRanges, isSet: false, version: 0 };
  }

  /** Sets them. @throws ProblemError invalid-input for a range that ends before it begins. */
  async change(actor: Actor, body: BodyOf<typeof changeCostSettings>): Promise<CostSettings> {
    const wrong = ranges.filter((name) => body[name].low > body[name].high);
    if (wrong.length > 0) {
      throw invalidInput(wrong.map((name) => ({ field: `${name}.high`, message: 'The range ends before it begins.' })));
    }
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.change(tx, body))) throw changedMeanwhile();
      const subject = { kind: 'organisation', id: actor.organisationId };
      await emit(tx, actor, 'organisation.changed', subject, { changed: ['costs'] });
    });
    return this.settings(actor);
  }

  /** The ledger of a group that the actor may see, by the ranges of now or as known on a day. @throws ProblemError not-found for a group out of sight. */
  async ledger(actor: Actor, query: QueryOf<typeof getCostLedger>): Promise<CostLedger> {
    if (query.asOf !== undefined) refuseFuture(actor, query.asOf);
    if (query.knownOn !== undefined) refuseFuture(actor, query.knownOn);
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, query);
    const [facts, settings] = await Promise.all([
      this.repository.facts(reading, group, { asOf: query.asOf, today: actor.today }),
      query.knownOn === undefined
        ? this.repository.settings(reading)
        : this.repository.settingsAt(reading, query.knownOn, actor.timeZone),
    ]);
    const window = windowUpTo(facts.asOf);
    const { kind, id, name } = group;
    return {
      group: { kind, id, name },
      asOf: window.asOf,
      windowFrom: window.windowFrom,
      formulaVersion: facts.formulaVersion,
      currency: settings?.currency ?? null,
      lines: costLedger(facts, settings, window, facts.fewest),
    };
  }

  /** The ledger at month ends, the oldest first: what happened by each, by the ranges of now or as known on a day. */
  async months(
    actor: Actor,
    { months, asOf = actor.today, ...query }: QueryOf<typeof listCostMonths>,
  ): Promise<ResponseOf<typeof listCostMonths>> {
    refuseFuture(actor, asOf);
    const ledgers: CostLedger[] = [];
    for (const day of monthEndsUpTo(asOf, months).toReversed()) {
      ledgers.push(await this.ledger(actor, { ...query, asOf: day }));
    }
    return {
      currency: ledgers.at(-1)?.currency ?? null,
      items: ledgers
        .filter(({ formulaVersion }) => formulaVersion !== null)
        .flatMap((ledger) =>
          ledger.lines.map(({ line, status, quantity, total }) => ({
            ...{ asOf: ledger.asOf, line, status, quantity, total },
          })),
        ),
    };
  }

  /** The rows of the file, the header first. */
  async export(actor: Actor, query: QueryOf<typeof getCostLedger>): Promise<CsvCell[][]> {
    const { group, asOf, windowFrom, formulaVersion, currency, lines } = await this.ledger(actor, query);
    const about = [group.name, asOf, windowFrom];
    return [
      [
        'group',
        'as_of',
        'window_from',
        'line',
        'status',
        'quantity',
        'currency',
        'each_low',
        'each_high',
        'low',
        'high',
        'formula_version',
      ],
      ...lines.map(({ line, status, quantity, each, total }) => [
        ...about,
        line,
        status,
        quantity,
        currency,
        each?.low ?? null,
        each?.high ?? null,
        total?.low ?? null,
        total?.high ?? null,
        formulaVersion,
      ]),
    ];
  }
}
