import { Button, Stack, Text, Title } from '@mantine/core';
import type { Plan } from '@understudy/contracts/development-plans';
import type { PlanAgreed } from '@understudy/contracts/development-plans-agreed';
import { isStanding } from '@understudy/domain/development-plans/agreement';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { AgreedVersionDialog } from './agreed-version-dialog.js';
import { useAgreedWords } from './agreed-words.js';
import classes from './plan.module.css';

const Agreed = ({ agreed, onRead }: { agreed: PlanAgreed; onRead: (versionId: string) => void }) => {
  const { t } = useTranslation('plans');
  const { line, read } = useAgreedWords()(agreed);
  const { versionId } = agreed;
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm">{line}</Text>
      {versionId === null ? (
        <Text size="sm" c="dimmed">
          {t('agreed.notKept')}
        </Text>
      ) : (
        <Button size="compact-sm" variant="default" data-print="no" aria-label={read} onClick={() => onRead(versionId)}>
          {t('agreed.read')}
        </Button>
      )}
    </Stack>
  );
};

/** Everything that was ever agreed on in a plan, by whom and when, with the way to read it; what stands now comes first. */
export const AgreedList = ({ plan: { id, agreements, agreementCount } }: { plan: Plan }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const [reading, setReading] = useState<string | null>(null);
  const standing = agreements.filter(isStanding);
  const earlier = agreements.filter((agreed) => !standing.includes(agreed));
  if (agreements.length === 0) return null;
  const lineOf = (agreed: PlanAgreed) => (
    <li key={`${agreed.agreedAt} ${agreed.by.map((who) => who.id).join(' ')}`}>
      <Agreed agreed={agreed} onRead={setReading} />
    </li>
  );
  return (
    <Stack gap="xs" mt="md">
      {standing.length > 0 ? <ul className={classes.lines}>{standing.map(lineOf)}</ul> : null}
      {earlier.length > 0 ? (
        <section aria-labelledby="agreed-earlier">
          <Title order={3} size="h5" id="agreed-earlier" mb={4}>
            {t('agreed.earlier')}
          </Title>
          <ul className={classes.lines}>{earlier.map(lineOf)}</ul>
        </section>
      ) : null}
      {agreementCount > agreements.length ? (
        <Text size="sm" c="dimmed">
          {t('agreed.latestOf', { shown: format.count(agreements.length), all: format.count(agreementCount) })}
        </Text>
      ) : null}
      <AgreedVersionDialog planId={id} versionId={reading} onClose={() => setReading(null)} />
    </Stack>
  );
};
