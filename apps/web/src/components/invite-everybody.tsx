import { useQuery } from '@tanstack/react-query';
import { countUninvited } from '@understudy/contracts/organisations-invitations';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { query } from '../lib/query.js';
import { useCan } from '../lib/session.js';
import { InvitePeople } from './invite-people.js';
import { ButtonLink } from './links.js';

/** Says how many people cannot sign in yet and invites them, all at once or chosen ones; silent for others than admins. */
export const InviteEverybody = () => {
  const { t } = useTranslation('inviting');
  const format = useFormat();
  const may = useCan()('members.change');
  const { data } = useQuery({ ...query('members', countUninvited), enabled: may });
  if (!may || !data) return null;
  const title = t('people', { count: data.people, shown: format.count(data.people) });
  return (
    <InvitePeople counts={data} personIds={null} title={title}>
      <ButtonLink size="xs" variant="subtle" to="/people" search={{ signIn: 'without' }}>
        {t('choose')}
      </ButtonLink>
    </InvitePeople>
  );
};
