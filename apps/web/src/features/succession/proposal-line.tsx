import { Badge, Button, Group, Text, Textarea } from '@mantine/core';
import type { CriticalRole, Nomination } from '@understudy/contracts/succession';
import { decideNomination, withdrawNomination } from '@understudy/contracts/succession-nominations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { TextLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { NominationEntries } from './nomination-entries.js';
import classes from './succession.module.css';

type ProposalProps = { role: CriticalRole; proposal: Nomination };

const DeclineForm = ({ role, proposal, onClose }: ProposalProps & { onClose: () => void }) => {
  const { t } = useTranslation('succession');
  const decide = useAction(decideNomination, ['succession']);
  const { form, ...rest } = useContractForm({
    endpoint: decideNomination,
    initialValues: { reason: '' },
    body: ({ reason }) => ({ version: proposal.version, decision: 'decline' as const, reason }),
    send: async (body) => {
      await decide.mutateAsync({ params: { roleId: role.id, nominationId: proposal.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...rest} submitLabel={t('proposals.decline')} onClose={onClose}>
      <Textarea
        data-autofocus
        required
        label={t('proposals.reason')}
        description={t('proposals.reasonHelp')}
        autosize
        minRows={3}
        maxRows={8}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

/** Somebody who is proposed for a role: by whom, on what evidence, what they said to it, and the decision. */
export const ProposalLine = ({ role, proposal }: ProposalProps) => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  const [declining, setDeclining] = useState(false);
  const decide = useAction(decideNomination, ['succession', 'organisation']);
  const withdraw = useAction(withdrawNomination, ['succession']);
  const { person, abilities, consent } = proposal;
  const params = { roleId: role.id, nominationId: proposal.id };
  const waits = consent === 'asked';
  const by = proposal.proposedBy?.name ?? t('proposals.somebody');
  return (
    <li className={classes.proposal}>
      <PersonAvatar person={person} size={34} />
      <div>
        <Group gap="xs">
          <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600} underline="hover" c="inherit">
            {person.name}
          </TextLink>
          <Badge variant="outline" classNames={{ label: classes.sentence }}>
            {t(`figures:horizon.${proposal.horizon}`)}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {t('proposals.by', { name: by, day: format.day(proposal.proposedOn) })}
        </Text>
        {consent === 'not-asked' ? null : <Text size="sm">{t(`proposals.consent.${consent}`)}</Text>}
        {proposal.evidence ? (
          <Text size="sm" mt={4} style={{ whiteSpace: 'pre-line' }}>
            {proposal.evidence}
          </Text>
        ) : null}
        <NominationEntries
          roleId={role.id}
          person={person}
          entries={proposal.entries}
          removed={proposal.removedEntries}
          mayWrite={abilities.includes('note')}
        />
        {proposal.alsoFor.length > 0 ? (
          <Text size="sm" mt={4} c="var(--next)">
            {t('proposals.readyFor', { roles: format.list(proposal.alsoFor.map(({ name }) => name)) })}
          </Text>
        ) : null}
        <ProblemAlert problem={decide.error ?? withdraw.error} />
        <Group gap="xs" mt="xs" data-print="no">
          {abilities.includes('confirm') ? (
            <Button
              size="xs"
              disabled={waits}
              loading={decide.isPending}
              onClick={() => decide.mutate({ params, body: { version: proposal.version, decision: 'confirm' } })}
              aria-label={t('proposals.confirmOf', { name: person.name })}
            >
              {t('proposals.confirm')}
            </Button>
          ) : null}
          {abilities.includes('decline') ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => setDeclining(true)}
              aria-label={t('proposals.declineOf', { name: person.name })}
            >
              {t('proposals.decline')}
            </Button>
          ) : null}
          {abilities.includes('withdraw') ? (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate({ params, body: { version: proposal.version } })}
              aria-label={t('proposals.withdrawOf', { name: person.name })}
            >
              {t('proposals.withdraw')}
            </Button>
          ) : null}
        </Group>
      </div>
      <FormModal
        opened={declining}
        onClose={() => setDeclining(false)}
        title={t('proposals.declineOf', { name: person.name })}
      >
        <DeclineForm role={role} proposal={proposal} onClose={() => setDeclining(false)} />
      </FormModal>
    </li>
  );
};
