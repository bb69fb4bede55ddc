import { CalendarCard } from '../../features/calendar/calendar-card.js';
import { AccountView } from '../../features/identity/account-view.js';
import { PreferencesCard } from '../../features/notifications/preferences-card.js';
import { useCan } from '../../lib/session.js';

/** What a person keeps about their own sign-in, how they wish to be told, and the way to their calendar. */
export const AccountPage = () => {
  const can = useCan();
  return (
    <AccountView>
      <PreferencesCard />
      {can('calendar.own') ? <CalendarCard /> : null}
    </AccountView>
  );
};
