import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { Companion } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useShare } from './companion-query.js';

const sharesSome = ({ habits, milestones, derailers }: Companion): boolean =>
  [...habits, ...milestones, ...derailers.flatMap(({ signs, counter }) => [...signs, counter])].some(
    ({ shared }) => shared,
  );

/** Who reads this page, in one sentence, and the way to share all of it or nothing. */
export const WhoReads = ({ companion }: { companion: Companion }) => {
  const { t } = useTranslation('transitions');
  const [asking, { open, close }] = useDisclosure(false);
  const share = useShare();
  const { manager, sharedWhole } = companion;
  const some = sharesSome(companion);
  const name = manager?.name ?? '';
  const words = manager === null ? 'nobody' : sharedWhole ? 'shared' : some ? 'some' : 'private';
  const decide = async (shared: boolean) => {
    await share.mutateAsync({ params: { transitionId: companion.id }, body: { item: null, shared } });
    notifications.show({ message: t(shared ? 'whole.done' : 'whole.undone', { name }) });
    close();
  };
  return (
    <Card component="section" aria-labelledby="who-reads" padding="md" data-print="no">
      <Group justify="space-between" gap="md">
        <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 18rem' }}>
          {sharedWhole || some ? <IconLockOpen aria-hidden /> : <IconLock aria-hidden />}
          <div>
            <Title order={2} size="h4" id="who-reads">
              {t('whole.title')}
            </Title>
            <Text size="sm">{t(`whole.${words}`, { name })}</Text>
          </div>
        </Group>
        <Group gap="xs">
          {sharedWhole || some ? (
            <Button variant="default" size="sm" loading={share.isPending} onClick={() => void decide(false)}>
              {t('whole.unshare')}
            </Button>
          ) : null}
          {manager && !sharedWhole ? (
            <Button variant="light" size="sm" onClick={open}>
              {t('whole.share', { name })}
            </Button>
          ) : null}
        </Group>
      </Group>
      <ConfirmDialog
        opened={asking}
        title={t('whole.share', { name })}
        confirmLabel={t('whole.share', { name })}
        sending={share.isPending}
        problem={share.error}
        onConfirm={() => void decide(true)}
        onClose={close}
      >
        {t('whole.confirm', { name })}
      </ConfirmDialog>
    </Card>
  );
};
