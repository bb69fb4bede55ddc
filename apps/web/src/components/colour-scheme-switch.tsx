import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** From light to dark and back, where a whole menu would be too much to load. */
export const ColourSchemeSwitch = () => {
  const { t } = useTranslation('shell');
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const Next = dark ? IconSun : IconMoon;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t(dark ? 'action.light' : 'action.dark')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <Next size={20} aria-hidden />
    </ActionIcon>
  );
};
