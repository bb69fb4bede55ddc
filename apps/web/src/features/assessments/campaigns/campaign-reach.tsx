import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { previewReach } from '@understudy/contracts/assessments-reach';
import { useTranslation } from 'react-i18next';
import { InvitePeople } from '../../../components/invite-people.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { useCan } from '../../../lib/session.js';
import { bodyOf, type CampaignDraft, joinLater } from './campaign-draft.js';
import { LeftOutPeople } from './left-out.js';

/** How many are named where nobody here can invite them. */
const named = 12;

/** Whom a draft would ask if it began today; nothing while it is not known, or too little is chosen. */
export const useReach = (draft: CampaignDraft, enabled = true) => {
  const { selection, instrumentId, relations, nomination, mostPeers, thresholds } = bodyOf(draft);
  const body = { selection, instrumentId, relations, nomination, mostPeers, thresholds };
  const { data } = useQuery({
    ...query('campaigns', previewReach, { body }),
    enabled: enabled && selection.length > 0 && instrumentId !== '' && (relations ?? []).length > 0,
    staleTime: 0,
  });
  return data;
};

/** Whom the campaign asks if it begins today, and who of them cannot sign in yet. */
export const CampaignReach = ({ draft }: { draft: CampaignDraft }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const may = useCan()('members.change');
  const data = useReach(draft);
  if (!data) return null;
  const { people, leftOut, asked, withoutSignIn, withoutAddress, invited, invitable } = data;
  const stageChosen = draft.selection.every(({ stageKey }) => (stageKey ?? draft.targetStageKey) !== null);
  const names = format.list(invitable.slice(0, named).map(({ name }) => name));
  const further = invitable.length - named;
  return (
    <>
      {people > 0 ? (
        <Text>
          {t('reach.asked', {
            count: asked,
            shown: format.count(asked),
            people: t('reach.about', { count: people, shown: format.count(people) }),
          })}{' '}
          {joinLater(draft) ? t('reach.peersLater') : null}
        </Text>
      ) : null}
      <LeftOutPeople leftOut={leftOut} stageChosen={stageChosen} nobodyAsked={people === 0} />
      <InvitePeople
        counts={{ people: withoutSignIn, withoutAddress, invited }}
        personIds={invitable.map(({ id }) => id)}
        title={t(may ? 'reach.withoutSignIn' : 'reach.withoutSignInInLine', {
          count: withoutSignIn,
          shown: format.count(withoutSignIn),
        })}
        why={
          may || invitable.length === 0
            ? undefined
            : further > 0
              ? t('reach.askAdminMore', { names, count: further })
              : t('reach.askAdmin', { names })
        }
      />
    </>
  );
};
