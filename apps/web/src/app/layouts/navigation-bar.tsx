import { NavLink, ScrollArea, Stack, Text } from '@mantine/core';
import { createLink, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.js';
import { isCurrent, navigationFor, navigationSections } from '../navigation.js';

/** An entry of the navigation. */
const NavigationLink = createLink(NavLink<'a'>);

/** The menu: only what this person can use, in its sections. */
export const NavigationBar = ({ onChoose }: { onChoose: () => void }) => {
  const { t } = useTranslation('shell');
  const session = useSession();
  const { pathname } = useLocation();
  const items = navigationFor(session);
  const current = items.find((item) => isCurrent(item, pathname))?.to;
  const bar = useRef<HTMLDivElement>(null);
  // The menu of an admin is longer than most windows: what is open must be seen in it.
  useEffect(() => {
    if (current) bar.current?.querySelector('[aria-current="page"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    <ScrollArea type="auto" scrollbarSize={8} offsetScrollbars="present" viewportRef={bar} style={{ flex: 1 }}>
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
                const active = to === current;
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
