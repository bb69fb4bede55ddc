import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import type { EligibilityRule } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';

/** What a rule asks for, in words. */
export const useRuleWords = (): ((rule: EligibilityRule) => string) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const { data: framework } = useQuery(query('framework', getFramework));
  const names = new Map(framework?.stages.map(({ key, name }) => [key, name]));
  return (rule) =>
    rule.kind === 'stage'
      ? t('eligibility.needs.stage', { stages: format.list(rule.stageKeys.map((key) => names.get(key) ?? key)) })
      : t(`eligibility.needs.${rule.kind}`, { count: rule.atLeast });
};
