import type { MatchReason, WhyNobody, WhyNotAnswer } from '@understudy/contracts/mentoring-matches';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useLanguages } from './languages.js';

/** Why two fit, why two are no pair, and why somebody has nobody, in sentences of the reader's language. */
export const useMatchingWords = () => {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const { languageName } = useLanguages();
  const reasons = (all: readonly MatchReason[]): string[] => {
    const keys = (code: MatchReason['code']) => all.flatMap((one) => (one.code === code && one.key ? [one.key] : []));
    const hours = all.find(({ code }) => code === 'same-hours')?.value;
    return [
      ...(keys('skill').length > 0 ? [t('reason.skill', { skills: format.list(keys('skill').map(skillName)) })] : []),
      ...keys('stage').map((key) => t('reason.stage', { stage: stageName(key) })),
      ...(keys('language').length > 0
        ? [t('reason.language', { languages: format.list(keys('language').map(languageName)) })]
        : []),
      ...(hours === undefined
        ? []
        : [
            hours < 1 ? t('reason.same-hours') : t('reason.hours-apart', { count: hours, hours: format.number(hours) }),
          ]),
      ...(all.some(({ code }) => code === 'other-unit') ? [t('reason.other-unit')] : []),
    ];
  };
  const whyNot = (why: NonNullable<WhyNotAnswer['whyNot']>, names: { mentee: string; mentor: string }): string => {
    const { code, criterion, cost, points, minimum, line } = why;
    if (code === 'must') return t(`must.${criterion ?? 'skills'}`, names);
    if (code === 'not-possible' && line) {
      const { above, since, until } = line;
      const who =
        above === 'mentor'
          ? { leader: names.mentor, report: names.mentee }
          : { leader: names.mentee, report: names.mentor };
      return until === null
        ? t('line.now', { ...who, since: format.day(since) })
        : t('line.past', { ...who, since: format.day(since), until: format.day(until) });
    }
    const sentence = t(`whyNot.${code}`, { ...names, points: points ?? 0, minimum: minimum ?? 0 });
    return cost === null || cost === 0 ? sentence : `${sentence} ${t('cost', { points: format.number(cost) })}`;
  };
  const whyNobody = ({ code, criterion, mentors }: WhyNobody): string =>
    code === 'must'
      ? t(`nobody.must.${criterion ?? 'skills'}`, { count: mentors })
      : t(`nobody.${code === 'same-person' ? 'not-possible' : code}`, { count: mentors });
  return { reasons, whyNot, whyNobody };
};
