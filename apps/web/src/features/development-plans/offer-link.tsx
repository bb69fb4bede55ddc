import { useQuery } from '@tanstack/react-query';
import type { PlanAction } from '@understudy/contracts/development-plans-goals';
import { getMentor } from '@understudy/contracts/mentoring';
import { getOpportunity } from '@understudy/contracts/opportunities';
import { getCohort } from '@understudy/contracts/programmes-cohorts';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

type Offer = NonNullable<PlanAction['offer']>;

const OpportunityLink = ({ id }: { id: string }) => {
  const { t } = useTranslation('plans');
  const can = useCan();
  const { data } = useQuery({
    ...query('opportunities', getOpportunity, { params: { opportunityId: id } }),
    enabled: can('opportunities.read'),
  });
  return data ? (
    <TextLink to="/opportunities/$opportunityId" params={{ opportunityId: id }} size="sm">
      {t('reach.leads.opportunity', { title: data.title })}
    </TextLink>
  ) : null;
};

const CohortLink = ({ id }: { id: string }) => {
  const { t } = useTranslation('plans');
  const can = useCan();
  const { data } = useQuery({
    ...query('programmes', getCohort, { params: { cohortId: id } }),
    enabled: can('programmes.read'),
  });
  return data ? (
    <TextLink to="/cohorts/$cohortId" params={{ cohortId: id }} size="sm">
      {t('reach.leads.cohort', { name: data.name })}
    </TextLink>
  ) : null;
};

/** To the list of mentors, narrowed to this one; it stands there with the way to ask. */
const MentorLink = ({ id }: { id: string }) => {
  const { t } = useTranslation('plans');
  const { data } = useQuery(query('mentoring', getMentor, { params: { mentorId: id } }));
  return data ? (
    <TextLink to="/mentors" search={{ search: data.name }} size="sm">
      {t('reach.leads.mentor', { name: data.name })}
    </TextLink>
  ) : null;
};

/** The way to what an action takes up: its own page decides who may look, and where nobody may there is no way. */
export const OfferLink = ({ offer, personId }: { offer: Offer; personId: string }) => {
  const session = useSession();
  const can = useCan();
  if (offer.kind === 'opportunity') return <OpportunityLink id={offer.id} />;
  if (offer.kind === 'cohort') return <CohortLink id={offer.id} />;
  return session.personId === personId && can('mentoring.read') ? <MentorLink id={offer.id} /> : null;
};
