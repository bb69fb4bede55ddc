import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { useToday } from '../../../lib/today.js';
import { newDraft } from './campaign-draft.js';
import { CampaignForm } from './campaign-form.js';

/** A new campaign. */
export const NewCampaignView = () => {
  const { t } = useTranslation('campaigns');
  const today = useToday();
  return (
    <>
      <PageHeader
        over={<TextLink to="/campaigns">{t('title')}</TextLink>}
        title={t('new.title')}
        lead={t('new.lead')}
      />
      <CampaignForm existing={null} initial={newDraft(today)} />
    </>
  );
};
