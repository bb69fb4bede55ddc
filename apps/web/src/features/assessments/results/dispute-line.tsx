import { Badge, Button, Group, Title } from '@mantine/core';
import type { ResultDispute } from '@understudy/contracts/assessments-disputes';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DisputeAnswerKind, DisputeDialog } from './dispute-dialog.js';
import { DisputeThread } from './dispute-thread.js';

const looks: Readonly<Record<ResultDispute['state'], string>> = {
  open: 'apricot',
  answered: 'pine',
  settled: 'pine',
  'taken-back': 'gray',
};

type DisputeLineProps = {
  dispute: ResultDispute;
  /** Whose result it is. */
  name: string;
  /** What stands below its heading, where it is not beside its result. */
  children?: ReactNode;
};

/** One thing that is seen differently: which part, how far it is, what was said, and what can be said now. */
export const DisputeLine = ({ dispute, name, children }: DisputeLineProps) => {
  const { t } = useTranslation('results');
  const [saying, setSaying] = useState<DisputeAnswerKind | null>(null);
  const { aboutKind, aboutName, state } = dispute;
  const part = aboutKind === 'whole' ? t('dispute.whole') : aboutName;
  const kinds = dispute.abilities.filter((kind) => kind !== 'raise');
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h4">
          {part}
        </Title>
        <Badge
          variant="light"
          color={looks[state]}
          styles={state === 'taken-back' ? { label: { color: 'var(--mantine-color-text)' } } : undefined}
        >
          {t(`dispute.state.${state}`)}
        </Badge>
      </Group>
      {children}
      <DisputeThread dispute={dispute} />
      {kinds.length > 0 ? (
        // biome's rule wants a fieldset, which would group the fields of a form
        <Group gap="xs" mt="sm" data-print="no" {...{ role: 'group' }} aria-label={t('dispute.actions', { part })}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              size="xs"
              variant={kind === 'answer' ? 'filled' : 'default'}
              onClick={() => setSaying(kind)}
            >
              {t(`dispute.say.${kind}.open`)}
            </Button>
          ))}
        </Group>
      ) : null}
      <DisputeDialog dispute={dispute} name={name} kind={saying} onClose={() => setSaying(null)} />
    </li>
  );
};
