import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './import-steps.module.css';

/** The steps that an import goes through. */
export const importSteps = ['columns', 'check', 'apply', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

/** Where an import is on its way; `finished` marks the last step as done too. */
export const ImportSteps = ({ current, finished = false }: { current: ImportStep; finished?: boolean }) => {
  const { t } = useTranslation('data-exchange');
  const at = importSteps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('steps.label')}>
      {importSteps.map((step, index) => {
        const past = index < at || (finished && index === at);
        return (
          <li
            key={step}
            className={classes.step}
            data-past={past || undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={classes.mark} aria-hidden>
              {past ? <IconCheck size={16} stroke={2.4} /> : index + 1}
            </span>
            <span className={classes.word}>
              {t(`steps.${step}`)}
              {past ? <span className="visually-hidden">: {t('steps.past')}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
};
