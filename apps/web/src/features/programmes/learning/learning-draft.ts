import type { LearningKind, LearningRecord } from '@understudy/contracts/programmes-learning';

/** What the form of a learning record holds; numbers that nobody has given are empty text. */
export type LearningDraft = {
  kind: LearningKind;
  title: string;
  provider: string;
  startedOn: string | null;
  endedOn: string | null;
  hours: number | string;
  amount: number | string;
  currency: string;
  certificate: string;
  certificateValidUntil: string | null;
  skillKey: string | null;
  enrolmentId: string | null;
  moduleId: string | null;
  applied: string;
  appliedShared: boolean;
  /** Write it down although there is the same already. */
  again: boolean;
};

/** What the form begins with. */
export const draftOf = (record: LearningRecord | null, today: string, enrolmentId: string | null): LearningDraft => ({
  kind: record?.kind ?? 'course',
  title: record?.title ?? '',
  provider: record?.provider ?? '',
  startedOn: record?.startedOn ?? today,
  endedOn: record ? record.endedOn : today,
  hours: record?.hours ?? '',
  amount: record?.cost?.amount ?? '',
  currency: record?.cost?.currency ?? 'EUR',
  certificate: record?.certificate ?? '',
  certificateValidUntil: record?.certificateValidUntil ?? null,
  skillKey: record?.skillKey ?? null,
  enrolmentId: record ? (record.enrolment?.id ?? null) : enrolmentId,
  moduleId: record?.module?.id ?? null,
  applied: record?.applied?.text ?? '',
  appliedShared: record?.applied?.shared ?? false,
  again: false,
});

/** The record that the form makes. */
export const valuesOf = ({ amount, currency, hours, startedOn, ...draft }: LearningDraft) => ({
  ...draft,
  startedOn: startedOn ?? '',
  hours: hours === '' ? null : Number(hours),
  cost: amount === '' ? null : { amount: Number(amount), currency },
});
