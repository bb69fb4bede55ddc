import type { PlanChange } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { levelNameOf } from './level-name.js';

const fields = [
  'period',
  'startsOn',
  'endsOn',
  'focus',
  'target',
  'status',
  'closingNote',
  'title',
  'skill',
  'fromLevel',
  'toLevel',
  'why',
  'measure',
  'dueOn',
  'kind',
  'details',
  'owner',
  'progress',
  'evidence',
  'counterpart',
  'heldOn',
  'nextOn',
  'goal',
] as const;
type Field = (typeof fields)[number];

const kinds = ['stretch', 'learning', 'mentoring', 'practice'] as const;
const statuses = ['draft', 'agreed', 'active', 'closed'] as const;
const goalStatuses = ['open', 'reached', 'dropped'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The history of a plan in words: who did what, and what a field was before and is now. */
export const useChangeWords = () => {
  const { t } = useTranslation(['plans', 'career-framework']);
  const format = useFormat();

  const value = (field: Field, text: string): string => {
    if (day.test(text)) return format.day(text);
    const period = field === 'period' ? text.split(' – ') : [];
    const [from, to] = period;
    if (from && to && day.test(from) && day.test(to)) return format.dayRange(from, to);
    if (field === 'progress') return format.percent(Number(text) / 100);
    if (field === 'fromLevel' || field === 'toLevel') return levelNameOf(t, Number(text));
    const kind = kinds.find((one) => field === 'kind' && one === text);
    if (kind) return t(`kind.${kind}`);
    const status = statuses.find((one) => field === 'status' && one === text);
    if (status) return t(`status.${status}`);
    const goalStatus = goalStatuses.find((one) => field === 'status' && one === text);
    return goalStatus ? t(`goal.status.${goalStatus}`) : text;
  };

  return {
    headline: ({ what, author, subject }: Pick<PlanChange, 'what' | 'author' | 'subject'>): string =>
      t(`history.what.${what === 'plan-activated' && author === null ? 'plan-begun' : what}`, {
        name: author?.name ?? t('history.product'),
        subject: subject ?? '',
      }),
    field: ({ field, before, after }: PlanChange['fields'][number]): string => {
      const known = fields.find((one) => one === field);
      const name = known ? t(`history.field.${known}`) : field;
      const say = (text: string) => (known ? value(known, text) : text);
      if (before !== null && after !== null) {
        return t('history.changed', { field: name, before: say(before), after: say(after) });
      }
      if (after !== null) return t('history.set', { field: name, after: say(after) });
      return t('history.cleared', { field: name, before: before === null ? '' : say(before) });
    },
  };
};
