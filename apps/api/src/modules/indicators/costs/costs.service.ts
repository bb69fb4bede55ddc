import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  CostLedger,
  CostSettings,
  changeCostSettings,
  getCostLedger,
  listCostMonths,
} from '@understudy/contracts/indicators-costs';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import { costInputs, costLedger, defaultCostRanges } from '@understudy/domain/indicators/cost-ledger';
import { windowUpTo } from '@understudy/domain/indicators/window';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { dayInSight, daysInSight, GroupsService, refuseUnknowable, type SeenGroup } from '../groups/groups.service.js';
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

  /**
   * The ledger of a group that the actor may see, as it is now or as it was known on a day: ranges, leavings and openings.
   * @throws ProblemError invalid-input for a day to come or known before the day, not-found for a group out of sight.
   */
  async ledger(actor: Actor, query: QueryOf<typeof getCostLedger>): Promise<CostLedger> {
    refuseUnknowable(actor, query);
    const reading = this.tenants.read(actor);
    const { asOf: wanted = query.knownOn } = query;
    const group = await this.groups.seen(reading, actor, { ...query, asOf: wanted });
    const asOf =
      query.asOf ??
      dayInSight(group, await this.repository.day(reading, actor, query.knownOn), query.knownOn ?? actor.today);
    const { ledgers } = await this.ledgers(reading, actor, group, [asOf], query.knownOn);
    const [ledger] = ledgers;
    if (ledger === undefined) throw notFound();
    return ledger;
  }

  /** The ledger at month ends, the oldest first: what happened by each, as it is known now or was on a day. */
  async months(
    actor: Actor,
    { months, ...query }: QueryOf<typeof listCostMonths>,
  ): Promise<ResponseOf<typeof listCostMonths>> {
    refuseUnknowable(actor, query);
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, query);
    const days = daysInSight(group, monthEndsUpTo(query.asOf ?? query.knownOn ?? actor.today, months));
    const { currency, ledgers } = await this.ledgers(reading, actor, group, days, query.knownOn);
    return {
      currency,
      items: ledgers.flatMap(({ asOf, formulaVersion, lines }) =>
        formulaVersion === null
          ? []
          : lines.map(({ line, status, quantity, total }) => ({ asOf, line, status, quantity, total, formulaVersion })),
      ),
    };
  }

  /** The ledgers of some days, the oldest first, as known by now or on one day: two statements, however many days. */
  private async ledgers(
    reading: TenantReading,
    actor: Actor,
    group: SeenGroup,
    days: readonly string[],
    knownOn: string | undefined,
  ): Promise<{ currency: string | null; ledgers: CostLedger[] }> {
    const [facts, settings] = await Promise.all([
      this.repository.facts(reading, actor, group, days, knownOn),
      knownOn === undefined
        ? this.repository.settings(reading)
        : this.repository.settingsAt(reading, knownOn, actor.timeZone),
    ]);
    const { kind, id, name } = group;
    const currency = settings?.currency ?? null;
    // Whose shares these are is everybody's to read with what one of a line costs; the salary stands in the settings alone.
    const readsSalaries = actor.permissions.has('organisation.change');
    const inputs = settings && costInputs(settings);
    const ledgers = facts.map((one) => {
      const window = windowUpTo(one.asOf);
      return {
        group: { kind, id, name },
        asOf: window.asOf,
        windowFrom: window.windowFrom,
        formulaVersion: one.formulaVersion,
        currency,
        lines: costLedger(one, settings, window, one.fewest).map((line) => ({
          ...line,
          inputs: inputs && {
            ...inputs[line.line],
            salary: readsSalaries ? inputs[line.line].salary : null,
          },
        })),
      };
    });
    return { currency, ledgers };
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
        'unknown_start',
        'leavings',
        'average_headcount',
        'best_rate',
        'salary',
        'share_low',
        'share_high',
        'share_is_default',
        'share_source',
        'known_on',
      ],
      ...lines.map(
        ({ line, status, quantity, each, total, leavings, averageHeadcount, bestRate, unknownStart, inputs }) => [
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
          unknownStart,
          ...[leavings, averageHeadcount, bestRate],
          ...[inputs?.salary ?? null, inputs?.share.low ?? null, inputs?.share.high ?? null],
          ...[inputs?.isDefault ?? null, inputs?.source ?? null],
          query.knownOn ?? null,
        ],
      ),
    ];
  }
}
