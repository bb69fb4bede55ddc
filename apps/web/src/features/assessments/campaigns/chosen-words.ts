import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { query } from '../../../lib/query.js';
import type { Chosen } from './campaign-draft.js';

/** The words for somebody, a unit or a line that was chosen: with the stage to look at where it is theirs alone. */
export const useChosenWords = (): ((chosen: Chosen) => string) => {
  const { t } = useTranslation('campaigns');
  const { data: framework } = useQuery(query('framework', getFramework));
  return ({ kind, name, stageKey }) => {
    const words = t(`who.chosen.${kind}`, { name });
    if (stageKey === null) return words;
    const stage = framework?.stages.find(({ key }) => key === stageKey)?.name ?? stageKey;
    return t('who.atStage', { words, stage });
  };
};
