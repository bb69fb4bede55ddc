import { Box, Group, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { connection } from '../../lib/connection.js';
import { useStore } from '../../lib/store.js';

/** Says so when the network or the server is gone, and that nothing typed is lost. */
export const ConnectionBanner = () => {
  const { t } = useTranslation('shell');
  const state = useStore(connection);
  return (
    <Box role="status" data-print="no">
      {state === 'online' ? null : (
        <Group bg="var(--next-soft)" c="var(--next)" px="md" py={8} gap="xs" justify="center" wrap="nowrap">
          <IconCloudOff size={18} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm" fw={550}>
            {t(state)}
          </Text>
        </Group>
      )}
    </Box>
  );
};
