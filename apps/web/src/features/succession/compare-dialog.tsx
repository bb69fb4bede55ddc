import { Checkbox, Group, Modal, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { CriticalRole } from '@understudy/contracts/succession';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Candidate, CandidateColumn } from './candidate-column.js';
import classes from './succession.module.css';

const most = 5;

/** Everybody who is or may become a successor of the role, confirmed ones first. */
export const candidatesOf = (role: CriticalRole): Candidate[] => [
  ...role.successors.map((one) => ({ ...one, confirmed: true })),
  ...role.proposals.map((one) => ({ ...one, confirmed: false })),
];

const Comparison = ({ role }: { role: CriticalRole }) => {
  const { t } = useTranslation('succession');
  const candidates = candidatesOf(role);
  const [chosen, setChosen] = useState(() => candidates.slice(0, most).map(({ person }) => person.id));
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {t('compare.lead')}
      </Text>
      <Checkbox.Group
        label={t('compare.who', { count: most })}
        value={chosen}
        onChange={setChosen}
        mb="md"
        data-print="no"
      >
        <Group gap="md" mt={6}>
          {candidates.map(({ person }) => (
            <Checkbox
              key={person.id}
              value={person.id}
              label={person.name}
              disabled={chosen.length >= most && !chosen.includes(person.id)}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <ul className={classes.columns} aria-label={t('compare.title', { role: role.name })}>
        {candidates
          .filter(({ person }) => chosen.includes(person.id))
          .map((candidate) => (
            <CandidateColumn key={candidate.person.id} candidate={candidate} />
          ))}
      </ul>
    </>
  );
};

type CompareProps = { role: CriticalRole; opened: boolean; onClose: () => void };

/** Up to five people for one role side by side: facts beside facts, without a sum and without an order of merit. */
export const CompareDialog = ({ role, opened, onClose }: CompareProps) => {
  const { t } = useTranslation(['succession', 'common']);
  const narrow = useMediaQuery('(max-width: 62em)') ?? false;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="90%"
      fullScreen={narrow}
      radius={narrow ? 0 : undefined}
      title={<Text fw={650}>{t('compare.title', { role: role.name })}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Comparison role={role} />
    </Modal>
  );
};
