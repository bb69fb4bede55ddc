import { Checkbox, Switch, Text } from '@mantine/core';
import { answerAnalyticsConsent, type Enrolment } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';

/** The question with an application, no by itself: what is used, for what, and what happens without it. */
export const ConsentBox = ({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) => {
  const { t } = useTranslation('enrolments');
  return (
    <Checkbox
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={t('consent.label')}
      description={t('consent.text')}
    />
  );
};

/** My answer for this application, which I can change at any time. */
export const ConsentSwitch = ({ enrolment: { id, analytics } }: { enrolment: Enrolment }) => {
  const { t } = useTranslation('enrolments');
  const answer = useAction(answerAnalyticsConsent, ['programmes']);
  if (analytics === null) return null;
  return (
    <div>
      <Switch
        checked={analytics}
        disabled={answer.isPending}
        label={t('consent.label')}
        onChange={(event) =>
          answer.mutate({ params: { enrolmentId: id }, body: { agreed: event.currentTarget.checked } })
        }
      />
      <Text size="sm" c="dimmed" maw="68ch" mt={4}>
        {t('consent.text')}
      </Text>
      <ProblemAlert problem={answer.error} />
    </div>
  );
};
