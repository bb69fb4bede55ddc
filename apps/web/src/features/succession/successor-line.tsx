import { ActionIcon, Badge, Menu, Text } from '@mantine/core';
import { IconDots, IconPencil, IconUserMinus } from '@tabler/icons-react';
import type { CriticalRole, Successor } from '@understudy/contracts/succession';
import { removeSuccessor } from '@understudy/contracts/succession';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { TextLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { ChangeSuccessorDialog } from './change-successor-dialog.js';
import { NominationEntries } from './nomination-entries.js';
import classes from './succession.module.css';

type SuccessorLineProps = { role: CriticalRole; successor: Successor };

/** One successor: who, how soon, on what evidence, and for which other roles they are counted too. */
export const SuccessorLine = ({ role, successor }: SuccessorLineProps) => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const remove = useAction(removeSuccessor, ['succession', 'organisation']);
  const { person, abilities } = successor;
  const end = async () => {
    await remove.mutateAsync({ params: { roleId: role.id, successorId: successor.id } });
    setOpen(null);
  };
  return (
    <li className={classes.successor}>
      <PersonAvatar person={person} size={34} />
      <div>
        <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600} underline="hover" c="inherit">
          {person.name}
        </TextLink>
        <Text size="xs" c="dimmed">
          {[successor.title, t('nominatedOn', { day: format.day(successor.since) })].filter((part) => part).join(' · ')}
        </Text>
        {successor.evidence ? (
          <Text size="sm" mt={4} style={{ whiteSpace: 'pre-line' }}>
            {successor.evidence}
          </Text>
        ) : null}
        {successor.consent === 'not-asked' ? null : (
          <Text size="xs" c="dimmed">
            {t(`proposals.consent.${successor.consent}`)}
          </Text>
        )}
        <NominationEntries
          roleId={role.id}
          person={person}
          entries={successor.entries}
          removed={successor.removedEntries}
          mayWrite={abilities.includes('note')}
        />
        {successor.alsoFor.length > 0 ? (
          <Text size="sm" mt={4} c="var(--next)">
            {t('alsoFor', { roles: format.list(successor.alsoFor.map(({ name }) => name)) })}
          </Text>
        ) : null}
      </div>
      <Badge variant={successor.horizon === 'ready-now' ? 'filled' : 'light'} classNames={{ label: classes.sentence }}>
        {t(`figures:horizon.${successor.horizon}`)}
      </Badge>
      {abilities.includes('change') || abilities.includes('remove') ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('successor.menuOf', { name: person.name, role: role.name })}
              data-print="no"
            >
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {abilities.includes('change') ? (
              <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => setOpen('change')}>
                {t('successor.change')}
              </Menu.Item>
            ) : null}
            {abilities.includes('remove') ? (
              <Menu.Item leftSection={<IconUserMinus size={15} aria-hidden />} onClick={() => setOpen('remove')}>
                {t('successor.remove')}
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      ) : (
        <span />
      )}
      <ChangeSuccessorDialog
        role={role}
        successor={successor}
        opened={open === 'change'}
        onClose={() => setOpen(null)}
      />
      <ConfirmDialog
        opened={open === 'remove'}
        title={t('successor.removeTitle', { name: person.name })}
        confirmLabel={t('successor.remove')}
        danger
        sending={remove.isPending}
        problem={remove.error}
        onConfirm={() => void end().catch(() => undefined)}
        onClose={() => setOpen(null)}
      >
        {t('successor.removeText', { role: role.name })}
      </ConfirmDialog>
    </li>
  );
};
