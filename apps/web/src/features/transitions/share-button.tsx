import { Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { Companion, CompanionItem } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { useShare } from './companion-query.js';

type ShareButtonProps = { companion: Companion; item: CompanionItem; text: string };

/** Shares one line with today’s manager, or stops; nothing where everything is shared or nobody manages. */
export const ShareButton = ({ companion, item, text }: ShareButtonProps) => {
  const { t } = useTranslation('transitions');
  const share = useShare();
  const { manager, sharedWhole } = companion;
  if (manager === null || sharedWhole) return null;
  const { shared } = item;
  const words = { name: manager.name, text };
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color={shared ? undefined : 'gray'}
      c={shared ? undefined : 'dimmed'}
      loading={share.isPending}
      leftSection={shared ? <IconLockOpen size={14} aria-hidden /> : <IconLock size={14} aria-hidden />}
      aria-label={t(shared ? 'line.unshareOf' : 'line.shareOf', words)}
      onClick={() =>
        share.mutate({ params: { transitionId: companion.id }, body: { item: item.item, shared: !shared } })
      }
    >
      {t(shared ? 'line.unshare' : 'line.share')}
    </Button>
  );
};
