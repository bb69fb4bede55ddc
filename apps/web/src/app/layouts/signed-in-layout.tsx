import { ActionIcon, AppShell, Burger, Group, Text, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconLogout, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ColourSchemeMenu } from '../../components/colour-scheme-menu.js';
import { CommandPalette } from '../../components/command-palette.js';
import { TextLink } from '../../components/links.js';
import { Wordmark } from '../../components/wordmark.js';
import { SignInAgainDialog } from '../../features/identity/sign-in-again-dialog.js';
import { useSignOut } from '../../features/identity/sign-out.js';
import { NotificationBell } from '../../features/notifications/notification-bell.js';
import { useSession } from '../../lib/session.js';
import { navigationFor } from '../navigation.js';
import { usePaperIsLight } from '../paper-is-light.js';
import { ConnectionBanner } from './connection-banner.js';
import { LiveNotice } from './live-notice.js';
import { NavigationBar } from './navigation-bar.js';
import { OrganisationSwitcher } from './organisation-switcher.js';
import { PassingMessages } from './passing-messages.js';
import { useSessionLocale } from './session-locale.js';
import classes from './signed-in-layout.module.css';
import { UserMenu } from './user-menu.js';

/** The shell of every page behind sign-in; around what it is given, else around the page of the address. */
export const SignedInLayout = ({ children = <Outlet /> }: { children?: ReactNode }) => {
  const { t } = useTranslation('shell');
  const session = useSession();
  const navigate = useNavigate();
  const { history } = useRouter();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  const [opened, { toggle, close }] = useDisclosure(false);
  useSessionLocale();
  usePaperIsLight();

  const pages = navigationFor(session).map(({ to, label, icon: Icon }) => ({
    id: to,
    label: t(`page.${label}`),
    icon: <Icon size={20} stroke={1.7} aria-hidden />,
    onRun: () => void navigate({ to }),
  }));
  const actions = [
    {
      id: 'light',
      label: t('action.light'),
      icon: <IconSun size={20} aria-hidden />,
      onRun: () => setColorScheme('light'),
    },
    {
      id: 'dark',
      label: t('action.dark'),
      icon: <IconMoon size={20} aria-hidden />,
      onRun: () => setColorScheme('dark'),
    },
    { id: 'sign-out', label: t('action.signOut'), icon: <IconLogout size={20} aria-hidden />, onRun: signOut },
  ];

  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 248, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={0}
      classNames={{ header: classes.header, navbar: classes.navbar, main: classes.main }}
    >
      <AppShell.Header>
        <a href="#content" className={`visually-hidden ${classes.skip}`}>
          {t('skip')}
        </a>
        <Group h="100%" gap="sm" wrap="nowrap" className={classes.bar}>
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-expanded={opened}
            aria-label={t(opened ? 'closeNavigation' : 'openNavigation')}
          />
          <TextLink to="/" underline="never" display="inline-flex" aria-label={t('home')}>
            <Wordmark wordFrom="sm" />
          </TextLink>
          <div className={classes.organisation}>
            <OrganisationSwitcher />
          </div>
          <Group gap={6} wrap="nowrap" className={classes.deeds}>
            <ActionIcon variant="subtle" color="gray" size="lg" onClick={spotlight.open} aria-label={t('search')}>
              <IconSearch size={20} aria-hidden />
            </ActionIcon>
            <NotificationBell />
            <ColourSchemeMenu />
            <UserMenu onSignOut={signOut} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('navigation')} p="sm">
        <NavigationBar onChoose={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <ConnectionBanner />
        {session.organisation?.demonstration ? (
          <Text size="xs" ta="center" py={4} c="var(--next)" bg="var(--next-soft)" data-print="no">
            {t('demonstration')}
          </Text>
        ) : null}
        <div className={classes.content}>{children}</div>
      </AppShell.Main>
      <CommandPalette pages={pages} actions={actions} onFound={(path) => history.push(path)} />
      <LiveNotice />
      <PassingMessages />
      <SignInAgainDialog />
    </AppShell>
  );
};
