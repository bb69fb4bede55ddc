import { Alert, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import type { Uninvited } from '@understudy/contracts/organisations-invitations';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../lib/session.js';
import { InviteButton } from './invite-button.js';

type InvitePeopleProps = {
  /** How many cannot sign in yet, and why some of them cannot be invited. */
  counts: Uninvited;
  /** Who is invited; null for everybody who can be. */
  personIds: readonly string[] | null;
  /** What this is about, in a sentence. */
  title: string;
  /** What else is to be said, or done. */
  why?: string | undefined;
  children?: ReactNode;
};

/** How many people cannot sign in yet, and for admins the one button that invites them. */
export const InvitePeople = ({ counts, personIds, title, why, children }: InvitePeopleProps) => {
  const { t } = useTranslation('inviting');
  const may = useCan()('members.change');
  const { people, invited, withoutAddress } = counts;
  if (people === 0) return null;
  return (
    <Alert variant="light" color="apricot" icon={<IconMail aria-hidden />} data-print="no">
      <Text size="sm">{title}</Text>
      {why ? <Text size="sm">{why}</Text> : null}
      {invited > 0 ? <Text size="sm">{t('invited', { count: invited })}</Text> : null}
      {withoutAddress > 0 ? <Text size="sm">{t('withoutAddress', { count: withoutAddress })}</Text> : null}
      {may ? (
        <InviteButton personIds={personIds} reachable={personIds?.length ?? people - invited - withoutAddress}>
          {children}
        </InviteButton>
      ) : null}
    </Alert>
  );
};
