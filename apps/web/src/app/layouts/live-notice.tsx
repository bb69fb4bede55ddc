import { Affix, Button, Paper, Text, Transition } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heldUpdates, lastUpdate, showHeldUpdates, useLiveUpdates } from '../../lib/live-updates.js';
import { isOwnEcho } from '../../lib/own-writes.js';
import { useStore } from '../../lib/store.js';

const shownFor = 2_500;

/** Follows what others change: says "updated" for a moment, or offers the change where it would move what is in use. */
export const LiveNotice = () => {
  const { t } = useTranslation('shell');
  const client = useQueryClient();
  const held = useStore(heldUpdates);
  const updatedAt = useStore(lastUpdate);
  const [recent, setRecent] = useState(false);
  useLiveUpdates();

  useEffect(() => {
    if (updatedAt === null || isOwnEcho()) return;
    setRecent(true);
    const timer = setTimeout(() => setRecent(false), shownFor);
    return () => clearTimeout(timer);
  }, [updatedAt]);

  return (
    <Affix position={{ bottom: 16, left: '50%' }} style={{ transform: 'translateX(-50%)' }} data-print="no">
      <div role="status">
        {held.size > 0 ? (
          <Paper shadow="md" withBorder px="md" py={8} radius="xl">
            <Text span size="sm" mr="sm">
              {t('held')}
            </Text>
            <Button size="compact-sm" radius="xl" onClick={() => showHeldUpdates(client)}>
              {t('showChanges')}
            </Button>
          </Paper>
        ) : (
          <Transition mounted={recent} transition="fade">
            {(styles) => (
              <Paper style={styles} shadow="sm" withBorder px="md" py={6} radius="xl">
                <Text size="xs" c="dimmed">
                  {t('updated')}
                </Text>
              </Paper>
            )}
          </Transition>
        )}
      </div>
    </Affix>
  );
};
