import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useLanguages } from './languages.js';
import classes from './mentoring.module.css';

type Reason = { readonly code: string; readonly key?: string | undefined };
const mostSkills = 3;

/** Why two fit, one sentence for each reason. */
export const useReasonWords = (): ((reasons: readonly Reason[]) => string[]) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const { languageName } = useLanguages();
  return (reasons) => {
    const keysOf = (code: string) => reasons.flatMap((one) => (one.code === code && one.key ? [one.key] : []));
    const skills = keysOf('skill').slice(0, mostSkills).map(skillName);
    return [
      ...(skills.length > 0 ? [t('fit.skills', { skills: format.list(skills) })] : []),
      ...keysOf('stage').map((key) => t('fit.stage', { stage: stageName(key) })),
      ...keysOf('language').map((key) => t('fit.language', { language: languageName(key) })),
      ...(reasons.some(({ code }) => code === 'same-hours') ? [t('fit.sameHours')] : []),
      ...(reasons.some(({ code }) => code === 'other-unit') ? [t('fit.otherUnit')] : []),
    ];
  };
};

/** Why two fit, as a marked paragraph; nothing where no reason is known. */
export const ReasonWords = ({ title, reasons }: { title: string; reasons: readonly Reason[] }) => {
  const words = useReasonWords()(reasons);
  if (words.length === 0) return null;
  return (
    <div className={classes.fit}>
      <Text size="sm" fw={620}>
        {title}
      </Text>
      {words.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </div>
  );
};
