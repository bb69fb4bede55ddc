import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCalendarClock } from '@tabler/icons-react';

type OpeningNoticeProps = {
  title: string;
  text: string;
  /** It could not open on its day. */
  failed?: boolean;
};

/** That something opens by itself on a day, or why it did not. */
export const OpeningNotice = ({ title, text, failed = false }: OpeningNoticeProps) => (
  <Alert
    variant="light"
    color={failed ? 'apricot' : 'pine'}
    icon={failed ? <IconAlertTriangle aria-hidden /> : <IconCalendarClock aria-hidden />}
    title={title}
  >
    {text}
  </Alert>
);
