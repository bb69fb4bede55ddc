import type { ToldCount, ToldFigure } from '@understudy/contracts/indicators-confidential';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** What was told of one stage of a group at the end of a month. */
export type Told = NonNullable<ToldFigure['latest']>;

/** A told number in words, its share and the interval with it. */
export const useToldWords = (): ((count: ToldCount) => string) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  return ({ answers, people, share, lower, upper }) =>
    t('told.count', {
      name: format.list(answers.map((answer) => t(`told.answer.${answer}`))),
      people: format.count(people),
      share: format.percent(share),
      range: format.interval(lower, upper, 'proportion'),
    });
};
