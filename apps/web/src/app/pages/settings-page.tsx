import { Stack } from '@mantine/core';
import { CalibrationSettingsCard } from '../../features/calibration/calibration-settings-card.js';
import { CostSettingsCard } from '../../features/indicators/cost-settings-card.js';
import { ChatSettingsCard } from '../../features/notifications/chat-settings-card.js';
import { ApiKeysCard } from '../../features/organisations/api-keys-card.js';
import { SettingsView } from '../../features/organisations/settings-view.js';
import { SignalImportsCard } from '../../features/signals/signal-imports-card.js';
import { SignalSettingsCard } from '../../features/signals/signal-settings-card.js';
import { NomineeConsentCard } from '../../features/succession/nominee-consent-card.js';

/** What holds for everyone in the organisation, with what the areas add to it. */
export const SettingsPage = () => (
  <Stack gap="lg">
    <SettingsView />
    <SignalSettingsCard />
    <SignalImportsCard />
    <CalibrationSettingsCard />
    <CostSettingsCard />
    <NomineeConsentCard />
    <ChatSettingsCard />
    <ApiKeysCard />
  </Stack>
);
