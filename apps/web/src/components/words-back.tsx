import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Says that words typed on an earlier visit stand in the form again, and takes them away on request. */
export const WordsBack = ({ kept }: { kept: { readonly back: boolean; readonly drop: () => void } }) => {
  const { t } = useTranslation();
  if (!kept.back) return null;
  return (
    <Group gap="xs" role="status">
      <Text size="sm" c="dimmed">
        {t('wordsBack')}
      </Text>
      <Button size="compact-xs" variant="subtle" onClick={kept.drop}>
        {t('dropWords')}
      </Button>
    </Group>
  );
};
