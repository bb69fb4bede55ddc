import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { switchOrganisation } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { startAfresh } from '../../lib/start-afresh.js';

/** In which organisation I am, and the others I belong to. */
export const OrganisationSwitcher = () => {
  const { t } = useTranslation('shell');
  const session = useSession();
  const change = useAction(switchOrganisation, []);
  const name = session.organisation?.name ?? '';

  if (session.organisations.length < 2) {
    return (
      <Text size="sm" fw={550} c="dimmed" truncate>
        {name}
      </Text>
    );
  }
  const choose = async (organisationId: string) => {
    await change.mutateAsync({ body: { organisationId } });
    startAfresh('/');
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          loading={change.isPending}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={t('organisation', { name })}
          maw={220}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('switchTo')}</Menu.Label>
        {session.organisations.map(({ id, name: other }) => (
          <Menu.Item
            key={id}
            onClick={() => void choose(id)}
            aria-current={id === session.organisation?.id}
            leftSection={<IconCheck size={16} opacity={id === session.organisation?.id ? 1 : 0} aria-hidden />}
          >
            {other}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
