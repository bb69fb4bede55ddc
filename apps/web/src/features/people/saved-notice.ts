import { notifications } from '@mantine/notifications';

/** Says for a few seconds what was saved. */
export const sayDone = (message: string): void => {
  notifications.show({ message, color: 'pine' });
};
