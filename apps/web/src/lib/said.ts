import type { ImportNotice } from '@understudy/contracts/data-exchange';
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

/** What the server has said by codes, as sentences in the language of the page. */
export const useSaid = () => {
  const language = useSpokenLanguage();
  const { t } = useTranslation('problems');
  const advice = (value: unknown): string => {
    const code: ProblemCode = problemCode.catch('internal').parse(value);
    return t(`${code}.advice`);
  };
  return {
    messages: (messages: readonly Said[]): string => allInWords(messages, language),
    notice: (notice: Pick<ImportNotice, 'message' | 'because'>): string => noticeInWords(notice, language),
    /** Why a job failed. Words that exist in English alone are shown to English readers; others get the advice. */
    problem: ({ code, values }: Said): string => {
      if (isImportMessage(code)) return inWords({ code, values }, language);
      if (code === 'refused' && language === 'en-GB' && typeof values.text === 'string') return values.text;
      return advice(values.problem);
    },
  };
};
