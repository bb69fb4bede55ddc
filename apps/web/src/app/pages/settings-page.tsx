import { Stack } from '@mantine/core';
import { SettingsView } from '../../features/organisations/settings-view.js';
import { SignalSettingsCard } from '../../features/signals/signal-settings-card.js';

/** What holds for everyone in the organisation, with what the areas add to it. */
export const SettingsPage = () => (
  <Stack gap="lg">
    <SettingsView />
    <SignalSettingsCard />
  </Stack>
);
