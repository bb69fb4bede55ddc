import { Badge, Button, Group, Text } from '@mantine/core';
import { type CohortRole, stepCohortRole } from '@understudy/contracts/programmes-rotations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { DropRoleDialog } from './drop-role-dialog.js';

/** Somebody in a role: how far it is, where they come from, and what can be done with it. */
export const RoleLine = ({ role: held }: { role: CohortRole }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const step = useAction(stepCohortRole, ['programmes']);
  const [dropping, setDropping] = useState(false);
  const { id, person, role, state, earlierCohorts, tookOverFrom, reason, version, abilities } = held;
  const ended = state === 'dropped' || state === 'risen';
  const take = (action: 'confirm' | 'discard') =>
    step.mutate({ params: { cohortRoleId: id }, body: { action, version } });
  return (
    <li>
      <Group gap="xs" wrap="nowrap" align="baseline">
        <Text size="sm" c="dimmed" w={72} style={{ flex: 'none' }}>
          {t(`role.${role}`)}
        </Text>
        <div>
          <Text size="sm" c={ended ? 'dimmed' : undefined} component="div">
            <TextLink to="/people/$personId" params={{ personId: person.id }} inherit>
              {person.name}
            </TextLink>{' '}
            <Text span c="dimmed" inherit>
              {t('roles.earlier', { count: earlierCohorts })}
            </Text>{' '}
            {state === 'proposed' || state === 'chosen' ? (
              <Badge variant="outline" color="gray" size="sm">
                {t(`place.${state}`)}
              </Badge>
            ) : null}
          </Text>
          {tookOverFrom ? (
            <Text size="sm" c="dimmed">
              {t('roles.tookOverFrom', { name: tookOverFrom.name })}
            </Text>
          ) : null}
          {ended ? (
            <Text size="sm" c="dimmed">
              {t(`roles.${state}`, { day: format.instant(held.since) })} {reason}
            </Text>
          ) : null}
          <ProblemAlert problem={step.error} />
          {abilities.length > 0 ? (
            <Group gap="xs" mt={4} data-print="no">
              {abilities.map((action) => (
                <Button
                  key={action}
                  size="compact-xs"
                  variant={action === 'confirm' ? 'filled' : 'default'}
                  loading={step.isPending && step.variables?.body.action === action}
                  onClick={() => (action === 'drop' ? setDropping(true) : take(action))}
                  aria-label={t('place.stepFor', {
                    step: t(`place.step.${action}`),
                    name: person.name,
                    role: t(`role.${role}`),
                  })}
                >
                  {t(`place.step.${action}`)}
                </Button>
              ))}
            </Group>
          ) : null}
        </div>
      </Group>
      {dropping ? <DropRoleDialog role={held} onClose={() => setDropping(false)} /> : null}
    </li>
  );
};
