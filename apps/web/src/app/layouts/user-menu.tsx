import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconBellCog, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MenuLink } from '../../components/menu-link.js';
import { PersonAvatar } from '../../components/person-card.js';
import { useSession } from '../../lib/session.js';

/** What concerns my own sign-in. */
export const UserMenu = ({ onSignOut }: { onSignOut: () => void }) => {
  const { t } = useTranslation('shell');
  const { user } = useSession();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={t('menu', { name: user.name })} style={{ borderRadius: 999 }}>
          <PersonAvatar person={user} size={34} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          <Text size="xs" truncate>
            {user.email}
          </Text>
        </Menu.Label>
        <MenuLink to="/account" leftSection={<IconUserCircle size={16} aria-hidden />}>
          {t('account')}
        </MenuLink>
        <MenuLink to="/account/notifications" leftSection={<IconBellCog size={16} aria-hidden />}>
          {t('notifications')}
        </MenuLink>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
