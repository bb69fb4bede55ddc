import type { TFunction } from 'i18next';

const exact = {
  'This must not be empty.': 'empty',
  'Give a date as year-month-day, for example 2026-03-31.': 'date',
  'This is not an identifier.': 'choose',
  'Map at least one title.': 'choose',
} as const;

const limit = /^Too (small|big): expected (\w+) to (?:have|be) [<>]=?(-?\d+)/;

/** What a limit without words of its own means: too few or too many signs, numbers or things. */
const ofLimit = (t: TFunction<'validation'>, [, size, kind, number]: RegExpExecArray): string => {
  const count = Number(number);
  const few = size === 'small';
  if (kind === 'string') return few && count === 1 ? t('empty') : t(few ? 'atLeast' : 'atMost', { count });
  if (kind === 'array' || kind === 'set')
    return few && count === 1 ? t('choose') : t(few ? 'chooseAtLeast' : 'chooseAtMost', { count });
  return t(few ? 'atLeastNumber' : 'atMostNumber', { count });
};

/**
 * Words of ours for messages of the schemas that are meant for programs; null where a message is a sentence for people,
 * which is shown as it is, or in its German words.
 */
export const ownWords = (t: TFunction<'validation'>, message: string): string | null => {
  const key = exact[message as keyof typeof exact];
  if (key) return t(key);
  const limited = limit.exec(message);
  if (limited) return ofLimit(t, limited);
  if (/^Invalid (input|option)/.test(message)) return t('choose');
  if (/^Too (small|big)/.test(message)) return t('range');
  return /^(Invalid|Unrecognized) /.test(message) ? t('unfit') : null;
};
