import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWidening } from '../lib/arrangement.js';

type NothingFitsProps = {
  /** What stands there in the place of the list. */
  text: string;
  /** What the address calls all that narrows it. */
  fields: readonly string[];
};

/** Says of a list that it is narrowed to nothing, and leads back to all of it. */
export const NothingFits = ({ text, fields }: NothingFitsProps) => {
  const { t } = useTranslation('lists');
  const widen = useWidening(fields);
  return (
    <Group gap="sm">
      <Text c="dimmed" role="status">
        {text}
      </Text>
      <Button size="compact-sm" variant="light" data-print="no" onClick={widen}>
        {t('everything')}
      </Button>
    </Group>
  );
};
