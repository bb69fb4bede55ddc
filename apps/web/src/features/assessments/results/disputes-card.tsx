import { Card, Group, Text, Title } from '@mantine/core';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { DisputeLine } from './dispute-line.js';
import classes from './disputes.module.css';
import { RaiseDispute } from './raise-dispute.js';

/** What the person sees differently in this result, with the answers, beside the result for everybody who sees it. */
export const DisputesCard = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const { disputes, abilities, sight, person } = result;
  const mine = sight === 'mine';
  if (disputes.length === 0 && !abilities.includes('dispute')) return null;
  return (
    <Card component="section" aria-labelledby="disputes-title" data-print={disputes.length === 0 ? 'no' : undefined}>
      <Title order={2} size="h3" id="disputes-title">
        {mine ? t('dispute.title.mine') : t('dispute.title.other', { name: person.name })}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {t('dispute.lead')}
      </Text>
      {disputes.length > 0 ? (
        <ul className={classes.list}>
          {disputes.map((dispute) => (
            <DisputeLine key={dispute.id} dispute={dispute} name={person.name} />
          ))}
        </ul>
      ) : null}
      {abilities.includes('dispute') ? (
        <Group mt={disputes.length > 0 ? 'lg' : 0}>
          <RaiseDispute result={result} />
        </Group>
      ) : null}
    </Card>
  );
};
