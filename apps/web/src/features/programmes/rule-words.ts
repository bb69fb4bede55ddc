import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import type { EligibilityRule } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';

/** In which role a rule asks for: one, or either. */
export const asOf = (roles: readonly ('lead' | 'shadow')[]): 'lead' | 'shadow' | 'either' => {
  const [first = 'lead'] = roles;
  return roles.length > 1 ? 'either' : first;
};

/** What a rule asks for, in words. */
export const useRuleWords = (): ((rule: EligibilityRule) => string) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const { data: framework } = useQuery(query('framework', getFramework));
  const names = new Map(framework?.stages.map(({ key, name }) => [key, name]));
  return (rule) =>
    rule.kind === 'stage'
      ? t('eligibility.needs.stage', { stages: format.list(rule.stageKeys.map((key) => names.get(key) ?? key)) })
      : rule.kind === 'earlier-roles'
        ? t('eligibility.needs.earlier-roles', {
            count: rule.atLeast,
            ofWhich: format.count(rule.ofWhich),
            role: t(`eligibility.as.${asOf(rule.roles)}`),
          })
        : t(`eligibility.needs.${rule.kind}`, { count: rule.atLeast });
};
