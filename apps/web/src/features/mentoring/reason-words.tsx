import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useLanguages } from './languages.js';
import classes from './mentoring.module.css';

type Reason = { readonly code: string; readonly key?: string | undefined };
/** Who reads it: the one who looks for a mentor, the mentor, or somebody who runs mentoring and is neither. */
type View = { readonly as: 'mentee' | 'mentor' | 'programme'; readonly mentor: string; readonly mentee: string };
const mostSkills = 3;
const ownView: View = { as: 'mentee', mentor: '', mentee: '' };

/** Why two fit, one sentence for each reason, as whoever reads it stands to them. */
export const useReasonWords = (): ((reasons: readonly Reason[], view?: View) => string[]) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const { languageName } = useLanguages();
  return (reasons, { as, ...names } = ownView) => {
    const both = as === 'programme' ? 'fitOfTwo' : 'fit';
    const one = as === 'mentee' ? 'fit' : as === 'mentor' ? 'fitAsMentor' : 'fitOfTwo';
    const keysOf = (code: string) =>
      reasons.flatMap((reason) => (reason.code === code && reason.key ? [reason.key] : []));
    const skills = keysOf('skill').slice(0, mostSkills).map(skillName);
    return [
      ...(skills.length > 0 ? [t(`${one}.skills`, { ...names, skills: format.list(skills) })] : []),
      ...keysOf('stage').map((key) => t(`${one}.stage`, { ...names, stage: stageName(key) })),
      ...keysOf('language').map((key) => t(`${both}.language`, { language: languageName(key) })),
      ...(reasons.some(({ code }) => code === 'same-hours') ? [t(`${both}.sameHours`)] : []),
      ...(reasons.some(({ code }) => code === 'other-unit') ? [t(`${both}.otherUnit`)] : []),
    ];
  };
};

/** Why two fit, as a marked paragraph; nothing where no reason is known. */
export const ReasonWords = ({ title, reasons, view }: { title: string; reasons: readonly Reason[]; view?: View }) => {
  const words = useReasonWords()(reasons, view);
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
