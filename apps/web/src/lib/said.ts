import type { ImportNotice } from '@understudy/contracts/data-exchange';
import { jobRefusal } from '@understudy/contracts/jobs';
import { type ProblemCode, problemCode } from '@understudy/contracts/problem';
import type { Said } from '@understudy/contracts/said';
import {
  allInWords,
  type ImportLanguage,
  inWords,
  isImportMessage,
  noticeInWords,
} from '@understudy/domain/data-exchange/wording/import-words';
import { useTranslation } from 'react-i18next';

/** The language of the page among those in which the product itself speaks. */
export const useSpokenLanguage = (): ImportLanguage => (useTranslation().i18n.language === 'de' ? 'de' : 'en-GB');

/** What a sentence mentions, lists as one text. */
const worded = (values: Said['values']) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

/** What the server has said by codes, as sentences in the language of the page. */
export const useSaid = () => {
  const language = useSpokenLanguage();
  const { t } = useTranslation(['problems', 'jobs']);
  const advice = (value: unknown): string => {
    const code: ProblemCode = problemCode.catch('internal').parse(value);
    return t(`problems:${code}.advice`);
  };
  return {
    messages: (messages: readonly Said[]): string => allInWords(messages, language),
    notice: (notice: Pick<ImportNotice, 'message' | 'because'>): string => noticeInWords(notice, language),
    /** Why a job failed. Words that exist in English alone are shown to English readers; others get the advice. */
    problem: ({ code, values }: Said): string => {
      const refusal = jobRefusal.safeParse(code);
      if (refusal.success) return t(`jobs:refusal.${refusal.data}`, worded(values));
      if (isImportMessage(code)) return inWords({ code, values }, language);
      if (code === 'refused' && language === 'en-GB' && typeof values.text === 'string') return values.text;
      return advice(values.problem);
    },
  };
};
