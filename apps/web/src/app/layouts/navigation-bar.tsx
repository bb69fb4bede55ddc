import { NavLink, ScrollArea, Stack, Text } from '@mantine/core';
import { createLink, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../lib/session.js';
import { navigationFor, navigationSections } from '../navigation.js';

/** An entry of the navigation. */
const NavigationLink = createLink(NavLink<'a'>);

/** The menu: only what this person can use, in its sections. */
export const NavigationBar = ({ onChoose }: { onChoose: () => void }) => {
  const { t } = useTranslation('shell');
  const session = useSession();
  const { pathname } = useLocation();
  const items = navigationFor(session);
  return (
    <ScrollArea type="auto" scrollbarSize={8} style={{ flex: 1 }}>
      <Stack gap="lg">
        {navigationSections.map((section) => {
          const own = items.filter((item) => item.section === section);
          if (own.length === 0) return null;
          return (
            <div key={section}>
              <Text size="xs" fw={600} c="dimmed" px="sm" mb={4}>
                {t(`section.${section}`)}
              </Text>
              {own.map(({ to, label, icon: Icon }) => {
                const active = pathname === to || pathname.startsWith(`${to}/`);
                return (
                  <NavigationLink
                    key={to}
                    to={to}
                    label={t(`page.${label}`)}
                    leftSection={<Icon size={19} stroke={1.7} aria-hidden />}
                    active={active}
                    aria-current={active ? 'page' : undefined}
                    onClick={onChoose}
                    style={{ borderRadius: 8, fontWeight: active ? 600 : 450 }}
                  />
                );
              })}
            </div>
          );
        })}
      </Stack>
    </ScrollArea>
  );
};
