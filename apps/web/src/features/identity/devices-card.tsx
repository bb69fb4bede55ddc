import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type Device, endDevice, listDevices, signOutEverywhere } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { rememberUser } from '../../lib/session-gate.js';
import { startAfresh } from '../../lib/start-afresh.js';
import { forgetWords } from '../../lib/unsent-words.js';

type DeviceRowProps = { device: Device; ending: boolean; onEnd: () => void };

const DeviceRow = ({ device, ending, onEnd }: DeviceRowProps) => {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const [browser = '', system] = device.device.split(' on ');
  const unknown = browser === 'Unknown device';
  const name = unknown ? t('account.unknownDevice') : system ? t('account.deviceOn', { browser, system }) : browser;
  return (
    <Group justify="space-between" component="li" gap="sm" py="xs">
      <Stack gap={2}>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          {device.current ? <Badge variant="light">{t('account.thisDevice')}</Badge> : null}
        </Group>
        <Text size="sm" c="dimmed">
          {t('account.lastSeen', { when: format.instant(device.lastSeenAt), address: device.address })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('account.signedIn', { when: format.instant(device.createdAt) })}
        </Text>
      </Stack>
      {device.current ? null : (
        <Button
          variant="default"
          size="xs"
          loading={ending}
          onClick={onEnd}
          aria-label={t('account.endDeviceOf', { device: name })}
        >
          {t('account.endDevice')}
        </Button>
      )}
    </Group>
  );
};

/** Where I am signed in, and how to end it. */
export const DevicesCard = () => {
  const { t } = useTranslation('identity');
  const { data } = useSuspenseQuery(query('session', listDevices));
  const [asking, { open, close }] = useDisclosure(false);
  const end = useAction(endDevice, ['session']);
  const everywhere = useAction(signOutEverywhere, []);
  const leaveAll = () =>
    everywhere.mutate(undefined, {
      onSuccess: () => {
        forgetWords();
        rememberUser(null);
        startAfresh('/sign-in');
      },
    });
  return (
    <Card component="section" mt="lg">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {t('account.devices')}
        </Title>
        <Button variant="default" size="xs" onClick={open}>
          {t('account.everywhere')}
        </Button>
      </Group>
      <ProblemAlert problem={end.error} />
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {data.items.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            ending={end.isPending && end.variables?.params.deviceId === device.id}
            onEnd={() => end.mutate({ params: { deviceId: device.id } })}
          />
        ))}
      </Stack>
      <ConfirmDialog
        opened={asking}
        title={t('account.everywhere')}
        confirmLabel={t('account.everywhereConfirm')}
        danger
        sending={everywhere.isPending}
        problem={everywhere.error}
        onConfirm={leaveAll}
        onClose={close}
      >
        {t('account.everywhereText')}
      </ConfirmDialog>
    </Card>
  );
};
