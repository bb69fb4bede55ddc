import type { Framework } from '@understudy/contracts/career-framework';
import type { FrameworkRow } from './framework.repository.js';

/**
 * A version as it is read. The version that holds now orders its stages as the rows do, which leave room for stages of
 * former versions; an older one by its own text.
 */
export const presentFramework = (row: FrameworkRow): Framework => {
  const { content } = row;
  const ordinalOf = (key: string, own: number) =>
    row.status === 'published' ? (row.stages[key]?.ordinal ?? own) : own;
  const stages = content.stages.map((stage) => ({
    ...stage,
    id: row.stages[stage.key]?.id ?? row.versionId,
    ordinal: ordinalOf(stage.key, stage.ordinal),
    expectations: content.expectations
      .filter(({ stageKey }) => stageKey === stage.key)
      .map(({ skillKey, level, weight }) => ({ skillKey, level, weight })),
  }));
  const place = new Map(stages.map(({ key, ordinal }) => [key, ordinal]));
  const placeOf = (key: string) => place.get(key) ?? 0;
  return {
    id: row.id,
    versionId: row.versionId,
    version: row.version,
    name: content.name,
    description: content.description,
    notes: content.notes,
    publishedAt: row.publishedAt,
    tracks: content.tracks,
    stages: stages.toSorted((one, other) => one.ordinal - other.ordinal || (one.key < other.key ? -1 : 1)),
    skills: content.skills.map((skill) => ({ ...skill, id: row.skills[skill.key] ?? row.versionId })),
    transitions: content.transitions.toSorted(
      (one, other) =>
        placeOf(one.toStageKey) - placeOf(other.toStageKey) || placeOf(one.fromStageKey) - placeOf(other.fromStageKey),
    ),
  };
};
