import { Card } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { useCan } from '../../lib/session.js';

/** Whether there is nobody at all to count: no one in the group on the day, nor in the months before. */
export const hasNobody = ({ figures, flows }: IndicatorReport): boolean =>
  flows.every(({ opening, closing }) => opening + closing === 0) &&
  figures.every(({ indicator, value }) => indicator !== 'headcount' || (value ?? 0) === 0);

/** What stands in place of figures where there is nobody to count, with the step that changes it. */
export const NobodyYet = () => {
  const { t } = useTranslation('indicators');
  const can = useCan();
  return (
    <Card>
      <EmptyState
        icon={<IconUsers />}
        title={t('nobody.title')}
        action={can('imports.create') ? <ButtonLink to="/imports">{t('nobody.import')}</ButtonLink> : null}
      >
        {t('nobody.text')}
      </EmptyState>
    </Card>
  );
};
