import type { Linchpin } from '@understudy/contracts/indicators-report';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** What the bench would lack without somebody: the roles that would be left open, or that one fewer could be filled. */
export const useLinchpinWords = (): ((one: Linchpin) => string) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  return ({ rolesLeftOpen }) =>
    rolesLeftOpen.length > 0
      ? t('linchpins.roles', { roles: format.list(rolesLeftOpen.map(({ name }) => name)) })
      : t('linchpins.oneFewer');
};
