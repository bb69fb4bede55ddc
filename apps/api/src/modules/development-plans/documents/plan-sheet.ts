import type { Plan } from '@understudy/contracts/development-plans';
import type { PlanAgreed } from '@understudy/contracts/development-plans-agreed';
import type { Goal, PlanAction } from '@understudy/contracts/development-plans-goals';
import { isStanding } from '@understudy/domain/development-plans/agreement';
import { sheetWords } from './sheet-words.js';

type Labelled = { readonly label: string; readonly value: string };

/** A plan as it is set on paper: every word chosen, nothing left to decide. */
export type PlanSheet = {
  readonly language: string;
  readonly title: string;
  readonly organisation: string;
  readonly facts: readonly Labelled[];
  readonly focus: Labelled | null;
  readonly goals: readonly {
    readonly title: string;
    readonly line: string;
    readonly parts: readonly Labelled[];
    readonly actions: readonly {
      readonly title: string;
      readonly line: string;
      readonly details: string;
      /** Why it fits, and what there is to show. */
      readonly parts: readonly Labelled[];
    }[];
  }[];
  /** What is said where there are no goals. */
  readonly empty: string;
  /** Of a plan that is over: when it was closed, and what was said about how it went. */
  readonly closing: Labelled | null;
  readonly signatures: readonly { readonly name: string; readonly line: string }[];
  /** What was agreed on before, by whom and when; null where there is nothing that no signature above says. */
  readonly agreedBefore: { readonly label: string; readonly lines: readonly string[] } | null;
  readonly foot: string;
};

const written = (label: string, value: string): Labelled[] => (value === '' ? [] : [{ label, value }]);
const listed = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');

/** Chooses the words of a printed plan. Both signatures stand under it with their days, missing ones are named too. */
export const sheetOf = (
  plan: Plan,
  organisation: string,
  locale: 'en-GB' | 'de',
  timeZone: string,
  today: string,
): PlanSheet => {
  const words = sheetWords[locale];
  const day = (date: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  const instantDay = (instant: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(instant));
  const due = (date: string | null): string | null => (date === null ? null : words.due(day(date)));

  const actionOf = (action: PlanAction): PlanSheet['goals'][number]['actions'][number] => ({
    title: action.title,
    line: listed(
      words.kind[action.kind],
      action.owner.id === plan.person.id ? null : action.owner.name,
      due(action.dueOn),
      action.doneOn === null ? words.progress(action.progress) : words.done(day(action.doneOn)),
    ),
    details: action.details,
    parts: [...written(words.reason, action.reason), ...written(words.evidence, action.evidence)],
  });
  const goalOf = (goal: Goal): PlanSheet['goals'][number] => ({
    title: goal.title,
    line: listed(
      goal.skill?.name ?? null,
      goal.toLevel === null ? null : words.levels(goal.fromLevel, goal.toLevel),
      due(goal.dueOn),
      goal.status === 'open' ? null : words.goalStatus[goal.status],
    ),
    parts: [...written(words.why, goal.why), ...written(words.measure, goal.measure)],
    actions: goal.actions.map(actionOf),
  });

  const { counterSigner, signatures } = plan.agreement;
  // What was signed stays signed where nobody would have to sign it any more.
  const beside = counterSigner ?? signatures.find(({ role, current }) => role === 'manager' && current)?.signer;
  const signatureOf = (name: string, role: 'person' | 'manager') => {
    const signature = signatures.find((each) => each.role === role && each.current);
    const line = signature === undefined ? words.notSigned : words.signed(instantDay(signature.signedAt));
    return { name: signature?.signer.name ?? name, line };
  };
  const agreedLine = ({ agreedAt, until, by }: PlanAgreed): string =>
    words.agreedBy(instantDay(agreedAt), words.both(by.map(({ name }) => name)), until && instantDay(until));
  const before = plan.agreements.filter((agreed) => !isStanding(agreed));
  const untold = plan.agreementCount - plan.agreements.length;
  return {
    language: locale,
    title: words.title(plan.person.name),
    organisation,
    facts: [
      { label: words.period, value: `${day(plan.startsOn)} – ${day(plan.endsOn)}` },
      { label: words.state, value: words.status[plan.status] },
      { label: words.target, value: plan.target?.name ?? words.noTarget },
      { label: words.agreement, value: words.agreementState[plan.agreement.state] },
    ],
    focus: plan.focus === '' ? null : { label: words.focus, value: plan.focus },
    goals: plan.goalList.map(goalOf),
    empty: words.noGoals,
    closing:
      plan.closedOn === null
        ? null
        : { label: words.closed(day(plan.closedOn)), value: plan.closingNote || words.noClosingNote },
    signatures: [
      signatureOf(plan.person.name, 'person'),
      ...(beside === undefined ? [] : [signatureOf(beside.name, 'manager')]),
    ],
    agreedBefore:
      before.length === 0
        ? null
        : {
            label: words.agreedBefore,
            lines: [...before.map(agreedLine), ...(untold > 0 ? [words.agreedEarlier(untold)] : [])],
          },
    foot: words.foot(organisation, day(today)),
  };
};
