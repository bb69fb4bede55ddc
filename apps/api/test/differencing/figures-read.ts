import { listFigureRecords } from '@understudy/contracts/indicators';
import { getConfidentialFigures, type ToldFigure } from '@understudy/contracts/indicators-confidential';
import { recordedAnswers } from '@understudy/contracts/indicators-records';
import { dayNumber } from '@understudy/domain/calendar/day';
import { groupBy } from '@understudy/domain/collections/group-by';
import type { ToldSum } from '@understudy/domain/differencing/told-columns';
import { type AnswerRecord, confidentialAnswers } from '@understudy/domain/indicators/confidential-answers';
import { membersOn } from '@understudy/domain/indicators/group-members';
import type { IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { sameRecords } from '@understudy/domain/indicators/publication';
import type { Caller } from '../caller.js';
import type { AskedGroup } from './told-company.js';

/** A figure of confidential records as somebody reads it, and whose answers each of its numbers counts. */
export type ReadFigure = {
  readonly asked: AskedGroup;
  readonly indicator: ToldFigure['indicator'];
  readonly stageId: string;
  readonly told: NonNullable<ToldFigure['latest']>;
  readonly numbers: readonly (readonly AnswerRecord[])[];
};

/** After all that is drawn: lines that are open stay so. */
const now = '9999-12-31';

/** What a record says of somebody: the unknown that a number counts. */
export const keyOf = ({ personId, source, said }: AnswerRecord): string => `${personId} ${source} ${said}`;

/** Every figure of confidential records that somebody reads, of those of these groups that they may ask for. */
export const figuresRead = async (
  caller: Caller,
  index: IndexedHistory,
  groups: readonly AskedGroup[],
  asOf?: string,
): Promise<ReadFigure[]> => {
  const read: ReadFigure[] = [];
  for (const asked of groups) {
    const { group, ...query } = asked;
    const { status, body } = await caller.call(getConfidentialFigures, { query: { ...query, asOf } });
    if (status === 404) continue;
    for (const { indicator, stage, latest, earlier } of body.figures) {
      for (const told of [...(latest ? [latest] : []), ...earlier]) {
        const records = confidentialAnswers(index, indicator, { group, asOf: told.asOf });
        const own = records.filter(({ stageId }) => stageId === stage.id);
        const numbers = told.counts.map(({ answers }) => own.filter(({ answer }) => answers.includes(answer)));
        read.push({ asked, indicator, stageId: stage.id, told, numbers });
      }
    }
  }
  return read;
};

/** The numbers of a day as they stand, of every group and stage with enough people. */
export const asTheyStand = (
  index: IndexedHistory,
  groups: readonly AskedGroup[],
  about: { readonly indicator: ToldFigure['indicator']; readonly asOf: string; readonly fewest: number },
): string[][] =>
  groups.flatMap(({ group }) =>
    [...groupBy(confidentialAnswers(index, about.indicator, { ...about, group }), ({ stageId }) => stageId).values()]
      .filter((answers) => answers.length >= about.fewest)
      .flatMap((answers) => [...groupBy(answers, ({ answer }) => answer).values()].map((own) => own.map(keyOf))),
  );

/** What the lists behind these figures say to somebody, of whom; of promotions there are none. */
export const namedTo = async (caller: Caller, figures: readonly ReadFigure[]): Promise<Set<string>> => {
  const named = new Set<string>();
  for (const { asked, indicator, stageId, told, numbers } of figures) {
    if (indicator === 'promoted-beyond-readiness') continue;
    const { group: _, ...query } = asked;
    const { items } = await caller.ok(listFigureRecords, {
      query: { ...query, indicator, stageId, asOf: told.asOf, limit: 200 },
    });
    const said = new Set(items.map(({ person, counts }) => `${person?.id} ${counts}`));
    for (const answer of numbers.flat()) {
      if (said.has(`${answer.personId} ${answer.answer}`)) named.add(`${indicator} ${keyOf(answer)}`);
    }
  }
  return named;
};

/**
 * What is left of each number when those are taken off whom the lists name, and of whom its reader could read the same by
 * themselves. The result behind a promotion is nothing that a leader reads, so it stays.
 */
export const lessNamed = (
  figures: readonly ReadFigure[],
  named: ReadonlySet<string>,
  wasRead: (personId: string, day: string) => boolean = () => false,
): ToldSum[] =>
  figures.flatMap(({ indicator, told, numbers }) => {
    const isListed = recordedAnswers.some((one) => one === indicator);
    return numbers.map((set) =>
      set
        .filter((one) => !named.has(`${indicator} ${keyOf(one)}`) && !(isListed && wasRead(one.personId, told.asOf)))
        .map((one) => ({ personId: one.personId, key: `${sameRecords[indicator]} ${keyOf(one)}`, times: 1 })),
    );
  });

/** Whether a leader could read of somebody by themselves: now that they are below them, or when they were on a day. */
export const readBy = (index: IndexedHistory, leaderId: string) => {
  const members = index.membersOf({ kind: 'leader', personId: leaderId });
  return (personId: string, day = now): boolean =>
    [day, now].some((one) => membersOn(members, dayNumber(one)).some(({ id }) => id === personId));
};
