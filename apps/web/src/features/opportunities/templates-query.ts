import { listOpportunityTemplates } from '@understudy/contracts/opportunities-templates';
import { useTranslation } from 'react-i18next';
import { query } from '../../lib/query.js';

/** The templates in the language of the page. */
export const templatesQuery = (language: string) =>
  query('opportunities', listOpportunityTemplates, { query: { locale: language === 'de' ? 'de' : 'en-GB' } });

/** The same, for a component. */
export const useTemplatesQuery = () => templatesQuery(useTranslation().i18n.language);
