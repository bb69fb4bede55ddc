import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconPencil, IconUserPlus } from '@tabler/icons-react';
import type { CriticalRole } from '@understudy/contracts/succession';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { CloseRoleDialog } from './close-role-dialog.js';
import { CompareDialog, candidatesOf } from './compare-dialog.js';
import { CreateOpeningDialog } from './create-opening-dialog.js';
import { LineageDialog } from './lineage-dialog.js';
import { NominateDialog } from './nominate-dialog.js';
import { PlanGaps } from './plan-gaps.js';
import { ProposalLine } from './proposal-line.js';
import { RoleDialog } from './role-dialog.js';
import classes from './succession.module.css';
import { SuccessorLine } from './successor-line.js';

const RoleFacts = ({ role }: { role: CriticalRole }) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('role.incumbent')}</dt>
        <dd>
          {role.incumbent ? (
            <TextLink
              to="/people/$personId"
              params={{ personId: role.incumbent.id }}
              underline="hover"
              c="inherit"
              inherit
            >
              {role.incumbent.name}
            </TextLink>
          ) : (
            t('role.vacant')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('role.impact')}</dt>
        <dd>{t(`impact.${role.impact}`)}</dd>
      </div>
      <div>
        <dt>{t('role.vacancyRisk')}</dt>
        <dd>{t(`risk.${role.vacancyRisk}`)}</dd>
      </div>
      <div>
        <dt>{t('role.cover')}</dt>
        <dd>{t('role.coverOf', { count: role.successors.length, target: role.targetCover })}</dd>
      </div>
      {role.owner ? (
        <div>
          <dt>{t('role.owner')}</dt>
          <dd>{role.owner.name}</dd>
        </div>
      ) : null}
      {role.reviewedOn ? (
        <div>
          <dt>{t('role.reviewed')}</dt>
          <dd>{format.day(role.reviewedOn)}</dd>
        </div>
      ) : null}
      {role.opening ? (
        <div>
          <dt>{t('openings.one')}</dt>
          <dd>{t('openings.daysOpen', { count: role.opening.daysOpen })}</dd>
        </div>
      ) : null}
      {role.closedOn ? (
        <div>
          <dt>{t('role.closed')}</dt>
          <dd>{format.day(role.closedOn)}</dd>
        </div>
      ) : null}
    </dl>
  );
};

/** One critical role: who holds it, what its vacancy would mean, who stands ready, and what to do about it. */
export const RoleCard = ({ role }: { role: CriticalRole }) => {
  const { t } = useTranslation('succession');
  const [open, setOpen] = useState<'nominate' | 'change' | 'close' | 'open' | 'compare' | 'lineage' | null>(null);
  const close = () => setOpen(null);
  const nobody = role.successors.length === 0 && role.closedOn === null;
  const may = (ability: CriticalRole['abilities'][number]) => role.abilities.includes(ability);
  const titleId = `role-${role.id}`;
  return (
    <Card component="article" aria-labelledby={titleId} className={`${classes.role} ${nobody ? classes.empty : ''}`}>
      <div>
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
          <Title order={3} id={titleId} style={{ overflowWrap: 'anywhere' }}>
            {role.name}
          </Title>
          {!nobody && role.successors.length < role.targetCover && role.closedOn === null ? (
            <Badge variant="light" color="apricot" style={{ flex: 'none' }}>
              {t('role.below')}
            </Badge>
          ) : null}
        </Group>
        <Text size="sm" c="dimmed">
          {[role.stage?.name, role.unit?.name].filter((part) => part).join(' · ')}
        </Text>
      </div>
      <RoleFacts role={role} />
      {nobody ? (
        <Group className={classes.nobody} gap="sm" wrap="nowrap" align="flex-start">
          <IconAlertCircle aria-hidden style={{ flex: 'none' }} />
          <div>
            <Text fw={650}>{t('role.nobody')}</Text>
            <Text size="sm">{t('role.nobodyText')}</Text>
          </div>
        </Group>
      ) : null}
      {role.successors.length > 0 ? (
        <ul className={classes.successors} aria-label={t('successors')}>
          {role.successors.map((successor) => (
            <SuccessorLine key={successor.id} role={role} successor={successor} />
          ))}
        </ul>
      ) : null}
      {role.proposals.length > 0 ? (
        <ul className={classes.successors} aria-label={t('proposals.title')}>
          {role.proposals.map((proposal) => (
            <ProposalLine key={proposal.id} role={role} proposal={proposal} />
          ))}
        </ul>
      ) : null}
      <PlanGaps role={role} onNominate={() => setOpen('nominate')} onChange={() => setOpen('change')} />
      <div className={classes.foot} data-print="no">
        {may('nominate') ? (
          <Button
            size="sm"
            variant={nobody ? 'filled' : 'light'}
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => setOpen('nominate')}
            aria-label={t('nominate.of', { role: role.name })}
          >
            {t('nominate.open')}
          </Button>
        ) : null}
        {may('change') ? (
          <Button
            size="sm"
            px="xs"
            variant="subtle"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setOpen('change')}
            aria-label={t('role.changeOf', { role: role.name })}
          >
            {t('role.change')}
          </Button>
        ) : null}
        {candidatesOf(role).length > 1 ? (
          <Button
            size="sm"
            px="xs"
            variant="subtle"
            onClick={() => setOpen('compare')}
            aria-label={t('compare.title', { role: role.name })}
          >
            {t('compare.open')}
          </Button>
        ) : null}
        <Button
          size="sm"
          px="xs"
          variant="subtle"
          onClick={() => setOpen('lineage')}
          aria-label={t('lineage.title', { role: role.name })}
        >
          {t('lineage.open')}
        </Button>
        {may('open') ? (
          <Button
            size="sm"
            px="xs"
            variant="subtle"
            onClick={() => setOpen('open')}
            aria-label={t('openings.openOf', { role: role.name })}
          >
            {t('openings.open')}
          </Button>
        ) : null}
        {may('close') && role.closedOn === null ? (
          <Button
            size="sm"
            px="xs"
            variant="subtle"
            color="gray"
            onClick={() => setOpen('close')}
            aria-label={t('role.closeOf', { role: role.name })}
          >
            {t('role.close')}
          </Button>
        ) : null}
      </div>
      <NominateDialog role={role} opened={open === 'nominate'} onClose={close} />
      <RoleDialog role={role} opened={open === 'change'} onClose={close} />
      <CloseRoleDialog role={role} opened={open === 'close'} onClose={close} />
      <CreateOpeningDialog role={role} opened={open === 'open'} onClose={close} />
      <CompareDialog role={role} opened={open === 'compare'} onClose={close} />
      <LineageDialog role={role} opened={open === 'lineage'} onClose={close} />
    </Card>
  );
};
