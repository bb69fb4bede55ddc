import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Messages that pass by, wherever they are shown from; the cross that takes one away says so. */
export const PassingMessages = () => {
  const { t } = useTranslation('notifications');
  const closeButtonProps = { 'aria-label': t('dismiss') };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position="bottom-right" limit={4} />
    </MantineThemeProvider>
  );
};
