import type { RaterRelation } from '@understudy/contracts/assessments';
import type { InstrumentContent } from '@understudy/contracts/assessments-instruments';
import type { Framework } from '@understudy/contracts/career-framework';
import { atLeastSmallest, smallestThresholds } from '@understudy/domain/assessments/anonymity-rules';
import { countOf } from '@understudy/domain/assessments/answer-scale';
import { askedItems } from '@understudy/domain/assessments/asked-items';
import { type ReleasedResult, releaseResult } from '@understudy/domain/assessments/release-result';
import type { NamedObserver } from '@understudy/domain/assessments/released-figures';

/** An assessment whose result is due. */
export type DueAssessment = {
  readonly id: string;
  readonly versionId: string;
  readonly targetStageKey: string;
  readonly peerThreshold: number | null;
  readonly reportThreshold: number | null;
  readonly othersThreshold: number | null;
};
/** What one group answered to one item: values without order. */
export type AnswerRow = {
  readonly assessmentId: string;
  readonly relation: RaterRelation;
  readonly itemKey: string;
  readonly levels: number[];
  readonly notes: string[];
};
export type SubmittedRow = { readonly assessmentId: string; readonly relation: RaterRelation; readonly count: number };

/** What the target stage asked of a skill on the day of the release. */
export type KeptExpectation = {
  readonly skillKey: string;
  readonly skillName: string;
  readonly level: number;
  readonly weight: number;
};

/** All that is kept of an assessment once it is released. */
export type ResultDocument = ReleasedResult & {
  /** What was written under a name. */
  readonly namedNotes: readonly { readonly key: string; readonly observer: NamedObserver; readonly notes: string[] }[];
  readonly expectations: readonly KeptExpectation[];
};

const named = ['self', 'manager', 'skip-level'] as const;

/** What a stage of the framework asks, with the names of the skills as they are now. */
export const expectationsOf = (framework: Framework, stageKey: string): KeptExpectation[] => {
  const names = new Map(framework.skills.map(({ key, name }) => [key, name]));
  const asked = framework.stages.find(({ key }) => key === stageKey)?.expectations ?? [];
  return asked.map(({ skillKey, level, weight }) => ({
    skillKey,
    skillName: names.get(skillKey) ?? skillKey,
    level,
    weight,
  }));
};

/** Turns everything that was answered in one assessment into what will be shown of it. */
export const writeResult = (
  assessment: DueAssessment,
  content: InstrumentContent,
  framework: Framework,
  answers: readonly AnswerRow[],
  submitted: readonly SubmittedRow[],
): ResultDocument => {
  const found = new Map(answers.map((row) => [`${row.relation} ${row.itemKey}`, row]));
  const of = (relation: RaterRelation, itemKey: string) => found.get(`${relation} ${itemKey}`);
  const levels = (relation: RaterRelation, key: string) =>
    (of(relation, key)?.levels ?? []).map((level) => countOf(level, content.scale));
  const notes = (relation: RaterRelation, key: string) => of(relation, key)?.notes ?? [];
  const count = (relation: RaterRelation) => submitted.find((row) => row.relation === relation)?.count ?? 0;
  const items = askedItems(content.items, assessment.targetStageKey);
  const released = releaseResult({
    thresholds: atLeastSmallest({
      peer: assessment.peerThreshold ?? smallestThresholds.peer,
      report: assessment.reportThreshold ?? smallestThresholds.report,
      others: assessment.othersThreshold ?? smallestThresholds.others,
    }),
    submitted: { peer: count('peer'), report: count('report') },
    items: items
      .filter(({ kind }) => kind === 'scale')
      .map(({ key, dimensionKey, skillKey, weight }) => ({
        key,
        dimensionKey,
        skillKey,
        weight,
        answers: {
          self: levels('self', key),
          manager: levels('manager', key),
          'skip-level': levels('skip-level', key),
          peer: levels('peer', key),
          report: levels('report', key),
        },
      })),
    questions: items
      .filter(({ kind, key }) => kind === 'text' || notes('peer', key).length + notes('report', key).length > 0)
      .map(({ key }) => ({ key, notes: { peer: notes('peer', key), report: notes('report', key) } })),
  });
  const namedNotes = items.flatMap(({ key }) =>
    named
      .map((observer) => ({ key, observer, notes: notes(observer, key) }))
      .filter(({ notes: written }) => written.length > 0),
  );
  return { ...released, namedNotes, expectations: expectationsOf(framework, assessment.targetStageKey) };
};
