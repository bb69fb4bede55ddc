import { Alert, Text } from '@mantine/core';
import type { ContentStage } from '@understudy/contracts/framework-content';
import { unaskedStages } from '@understudy/domain/assessments/asked-items';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { TextLink } from './links.js';

type UnaskedStagesProps = {
  /** The stages that instruments in use ask about; null for all of them. */
  asked: readonly string[] | null;
  stages: readonly Pick<ContentStage, 'key' | 'name' | 'ordinal'>[];
  /** Whether to lead to where instruments are made: with all there is to say, or in one line. */
  leads?: 'at-length' | 'briefly';
  /** What can be done about it here. */
  action?: ReactNode;
};

/** To which of these stages somebody can head without that any instrument in use asks about it. */
export const UnaskedStages = ({ asked, stages, leads, action }: UnaskedStagesProps) => {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  const unasked = unaskedStages(stages, asked);
  if (unasked.length === 0) return null;
  const words = { count: unasked.length, stages: format.list(unasked.map(({ name }) => name)) };
  return (
    <Alert color="apricot" mb="md">
      <Text size="sm" maw="72ch">
        {t(leads === 'briefly' ? 'unasked.briefly' : 'unasked.stages', words)}{' '}
        {leads ? <TextLink to="/instruments">{t('unasked.go')}</TextLink> : null}
      </Text>
      {action}
    </Alert>
  );
};
