import { Alert, Group } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { listMyRequests } from '@understudy/contracts/assessments';
import { listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { listRaterPanels } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { query } from '../../lib/query.js';

const most = 100;

/** For a manager's home: whose assessment waits for my view, whose raters for my approval, who sees a result differently; silent about none. */
export const AssessmentsWaiting = () => {
  const { t } = useTranslation('assessments');
  const requests = useQuery(query('assessments', listMyRequests));
  const panels = useQuery(query('assessments', listRaterPanels, { query: { waiting: 'true', limit: most } }));
  const disputes = useQuery(query('results', listDisputesToAnswer, { query: { limit: most } }));
  const asked = (requests.data?.items ?? []).filter(({ relation }) => relation !== 'self');
  const toApprove = (panels.data?.items ?? []).filter(({ abilities }) => abilities.includes('decide'));
  const toAnswer = disputes.data?.items ?? [];
  const [first] = asked;
  const [panel] = toApprove;
  const [dispute] = toAnswer;
  const count = asked.length + toApprove.length + toAnswer.length;
  const more = [requests, panels, disputes].some(({ data }) => typeof data?.nextCursor === 'string');
  if (count === 0) return null;
  return (
    <Alert variant="light" color="pine" mb="xl" icon={<IconClipboardList aria-hidden />} title={t('waiting.title')}>
      <Group gap="lg">
        {first ? (
          <TextLink to="/my-assessments/$requestId" params={{ requestId: first.id }}>
            {t('waiting.answer', { name: first.subject.name })}
          </TextLink>
        ) : null}
        {panel ? (
          <TextLink to="/rater-panels/$assessmentId" params={{ assessmentId: panel.assessmentId }}>
            {t('waiting.approve', { name: panel.subject.name, count: panel.waitingForApproval })}
          </TextLink>
        ) : null}
        {dispute?.seesResult ? (
          <TextLink to="/results/$assessmentId" params={{ assessmentId: dispute.resultId }}>
            {t('waiting.dispute', { name: dispute.person.name })}
          </TextLink>
        ) : null}
        {dispute?.seesResult === false ? (
          <TextLink to="/my-assessments">{t('waiting.dispute', { name: dispute.person.name })}</TextLink>
        ) : null}
        {count > 1 ? (
          <TextLink to="/my-assessments">{t('waiting.all', { count, more: more ? '+' : '' })}</TextLink>
        ) : null}
      </Group>
    </Alert>
  );
};
