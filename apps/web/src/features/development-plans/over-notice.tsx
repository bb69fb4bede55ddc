import { Alert, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

/** That the period of my plan is over while it is still open, with the ways to end it well. */
export const OverNotice = ({ endsOn }: { endsOn: string }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  return (
    <Alert variant="light" color="apricot" title={t('over.title', { day: format.day(endsOn) })}>
      <Text size="sm" mb="sm">
        {t('over.text')}
      </Text>
      <Group gap="sm">
        <ButtonLink to="/my-plan" search={{ open: 'carry-over' }} size="sm">
          {t('carryOver.title')}
        </ButtonLink>
        <ButtonLink to="/my-plan" search={{ open: 'close' }} size="sm" variant="default">
          {t('close.title')}
        </ButtonLink>
      </Group>
    </Alert>
  );
};
