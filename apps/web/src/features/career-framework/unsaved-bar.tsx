import { Affix, Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type UnsavedBarProps = { count: number; saving: boolean; onSave: () => void; onDiscard: () => void };

/** Says how many choices are not saved yet and keeps the button that saves them in reach. */
export const UnsavedBar = ({ count, saving, onSave, onDiscard }: UnsavedBarProps) => {
  const { t } = useTranslation('title-mapping');
  return (
    <div role="status">
      {count > 0 ? (
        <Affix position={{ bottom: 20, left: 16, right: 16 }} style={{ pointerEvents: 'none' }} data-print="no">
          <Paper
            shadow="md"
            withBorder
            px="lg"
            py="sm"
            style={{ pointerEvents: 'auto', width: 'fit-content', marginInline: 'auto', maxWidth: '100%' }}
          >
            <Group gap="md">
              <Text size="sm" fw={600}>
                {t('unsaved', { count })}
              </Text>
              <Button variant="default" size="sm" onClick={onDiscard} disabled={saving}>
                {t('discard')}
              </Button>
              <Button size="sm" onClick={onSave} loading={saving}>
                {t('save', { count })}
              </Button>
            </Group>
          </Paper>
        </Affix>
      ) : null}
    </div>
  );
};
