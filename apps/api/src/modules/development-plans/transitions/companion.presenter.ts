import type {
  Companion,
  CompanionItem,
  EarlierTransition,
  SharedTransition,
} from '@understudy/contracts/development-plans-transitions';
import { type CompanionContent, type ContentItem, itemsOf } from '@understudy/domain/development-plans/companion-items';
import { courseOf } from '@understudy/domain/development-plans/transition-course';
import { referenceOf, stageOf } from '../../people/cards/person-card.presenter.js';
import type { CompanionRow, TransitionRow } from './companions.repository.js';

/** What the framework of the companion’s beginning says. */
export const contentOf = ({ shift, derailers }: CompanionRow): CompanionContent => ({
  stop: shift?.stop ?? [],
  start: shift?.start ?? [],
  keep: shift?.keep ?? [],
  prompts: shift?.prompts ?? [],
  derailers,
});

/** The facts of a transition: which step, since when, and the dip that is to be expected. */
export const presentFacts = (row: TransitionRow, today: string) => {
  const { day, dip } = courseOf(row.enteredOn, row.dipMonths, today);
  const stage = { id: row.stageId, key: row.stageKey, name: row.stageName, ordinal: row.stageOrdinal };
  const fromStage = stageOf({
    stageId: row.fromStageId,
    stageKey: row.fromStageKey,
    stageName: row.fromStageName,
    stageOrdinal: row.fromStageOrdinal,
  });
  return { stage, fromStage, enteredOn: row.enteredOn, reason: row.reason, day, dip };
};

const presentItem = (row: CompanionRow, content: ContentItem, reader: string | null): CompanionItem => {
  const own = row.items.find(({ item }) => item === content.item);
  const sharedWith = [row.sharedWith, own?.sharedWith ?? null];
  return {
    ...content,
    done: own?.done ?? false,
    note: own?.note ?? '',
    shared: reader !== null && sharedWith.includes(reader),
    version: own?.version ?? 0,
  };
};

/** The whole companion, for the person alone; shared is what today’s manager reads. */
export const presentCompanion = (row: CompanionRow, today: string): Companion => {
  const items = itemsOf(contentOf(row)).map((content) => presentItem(row, content, row.managerId));
  const called = (name: string): CompanionItem => {
    const found = items.find(({ item }) => item === name);
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found;
  };
  const prompts = row.shift?.prompts ?? [];
  const { milestones } = courseOf(row.enteredOn, row.dipMonths, today, prompts);
  return {
    id: row.id,
    ...presentFacts(row, today),
    coreFocus: row.coreFocus,
    valueSource: row.valueSource,
    shift: row.shift,
    habits: items.filter(({ part }) => part === 'stop' || part === 'start' || part === 'keep'),
    milestones: milestones.map(({ day, on }) => ({
      ...called(`day:${day}`),
      day,
      on,
      prompts: prompts.filter((prompt) => prompt.day === day).map(({ text }) => text),
    })),
    derailers: row.derailers.map(({ key, name, description, earlySigns }) => ({
      key,
      name,
      description,
      signs: earlySigns.map((_, index) => called(`sign:${key}:${index}`)),
      counter: called(`counter:${key}`),
    })),
    manager: referenceOf(row.managerId, row.managerName),
    sharedWhole: row.managerId !== null && row.sharedWith === row.managerId,
  };
};

/** A step that is behind the person, for them alone: the facts, and the lines in which something stands. */
export const presentEarlier = (row: CompanionRow, today: string): EarlierTransition => {
  const lines = itemsOf(contentOf(row)).map((content) => presentItem(row, content, row.managerId));
  return { id: row.id, ...presentFacts(row, today), lines: lines.filter(({ done, note }) => done || note !== '') };
};

/** What others see: the facts, and of the lines only those that `reads` lets through and in which something stands. */
export const presentShared = (
  row: CompanionRow,
  today: string,
  reads: (reader: string | null) => boolean,
): SharedTransition => ({
  ...presentFacts(row, today),
  shared: itemsOf(contentOf(row)).flatMap((content) => {
    const own = row.items.find(({ item }) => item === content.item);
    if (!reads(row.sharedWith) && !reads(own?.sharedWith ?? null)) return [];
    const item = presentItem(row, content, row.managerId);
    return item.done || item.note !== '' || reads(own?.sharedWith ?? null) ? [item] : [];
  }),
});
