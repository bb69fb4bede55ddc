import { AccountView } from '../../features/identity/account-view.js';
import { PreferencesCard } from '../../features/notifications/preferences-card.js';

/** What a person keeps about their own sign-in, and how they wish to be told. */
export const AccountPage = () => (
  <AccountView>
    <PreferencesCard />
  </AccountView>
);
