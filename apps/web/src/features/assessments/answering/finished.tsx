import { IconClipboardCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Questionnaire } from '@understudy/contracts/assessments';
import { listResults } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink } from '../../../components/links.js';
import { query } from '../../../lib/query.js';

/** What stands where nothing can be answered any more; from a self-assessment it leads to its result. */
export const Finished = ({ questionnaire }: { questionnaire: Questionnaire }) => {
  const { t } = useTranslation('assessments');
  const { relation, campaign, status, subject } = questionnaire;
  const ready = relation === 'self' && campaign === null && status === 'submitted';
  const results = useQuery({
    ...query('results', listResults, {
      params: { personId: subject.id },
      query: { kind: 'self-assessment', limit: 1 },
    }),
    enabled: ready,
  });
  const result = ready ? results.data?.items.find((one) => one.campaign === null) : undefined;
  const state = status === 'asked' ? 'closed' : status;
  return (
    <EmptyState
      icon={<IconClipboardCheck />}
      title={t(`finished.${state}.title`)}
      action={
        result ? (
          <ButtonLink to="/results/$assessmentId" params={{ assessmentId: result.id }}>
            {t('finished.toResult')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/my-assessments">{t('finished.toList')}</ButtonLink>
        )
      }
    >
      {t(ready ? 'finished.own' : `finished.${state}.text`)}
    </EmptyState>
  );
};
