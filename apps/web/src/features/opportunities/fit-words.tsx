import { Text } from '@mantine/core';
import type { Fit } from '@understudy/domain/opportunities/fit';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import classes from './opportunities.module.css';

const most = 3;

/** Why an opportunity fits me, in words; only I see it. */
export const FitWords = ({ fit }: { fit: Fit }) => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const { skillName } = useFrameworkWords();
  const skills = format.list(fit.skillKeys.slice(0, most).map(skillName));
  return (
    <div className={classes.fit}>
      <Text size="sm" fw={620}>
        {t('fit.title')}
      </Text>
      {fit.skillKeys.length > 0 ? <Text size="sm">{t('fit.skills', { skills })}</Text> : null}
      {fit.target ? <Text size="sm">{t('fit.target')}</Text> : null}
    </div>
  );
};
