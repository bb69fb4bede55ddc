import { Badge, Group, Text } from '@mantine/core';
import type { StretchCard } from '@understudy/contracts/opportunities-assignments';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import classes from './opportunities.module.css';

/** One assignment in a list: who does what, where it stands, and what it lacks. */
export const StretchLine = ({ stretch, naming = true }: { stretch: StretchCard; naming?: boolean }) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const { id, opportunity, person, status, missing, nextCheckInOn, missedSince, endDue, gone, relation } = stretch;
  const note = () => {
    if (gone.length > 0) return t('line.gone', { parts: format.list(gone.map((part) => t(`gone.${part}`))) });
    if (endDue) return t('line.endDue', { day: format.day(stretch.endsOn) });
    if (missedSince) return t('line.missed', { day: format.day(missedSince) });
    if (status === 'preparing' && missing.length > 0)
      return t('line.missing', { parts: format.list(missing.map((part) => t(`part.${part}`))) });
    return null;
  };
  const warning = note();
  return (
    <li className={classes.line}>
      <div>
        <Group gap="xs">
          <TextLink to="/stretch-assignments/$stretchId" params={{ stretchId: id }} fw={600}>
            {opportunity.title}
          </TextLink>
          <Badge variant={status === 'running' || status === 'extended' ? 'filled' : 'light'}>
            {t(`status.${status}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {[
            naming && relation !== 'person' ? person.name : null,
            relation === 'line' || relation === 'admin' ? null : t(`relation.${relation}`),
            format.dayRange(stretch.startsOn, stretch.endsOn),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {warning ? (
          <Text size="sm" c="var(--next)">
            {warning}
          </Text>
        ) : nextCheckInOn ? (
          <Text size="sm">{t('line.next', { day: format.day(nextCheckInOn) })}</Text>
        ) : null}
      </div>
    </li>
  );
};
