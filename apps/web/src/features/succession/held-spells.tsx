import { Text, Timeline } from '@mantine/core';
import type { RoleSpell } from '@understudy/contracts/succession-history';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** What a critical role was on which days: who held it and the unit it belonged to, in the order that was asked for. */
export const HeldSpells = ({ items }: { items: readonly RoleSpell[] }) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  const days = ({ from, to }: RoleSpell): string =>
    to === null
      ? t('lineage.since', { day: format.day(from) })
      : t('lineage.days', { from: format.day(from), to: format.day(to) });
  return (
    <Timeline bulletSize={14} lineWidth={2} aria-label={t('lineage.holders')}>
      {items.map((spell) => (
        <Timeline.Item
          key={spell.id}
          title={spell.person?.name ?? t('lineage.unit', { unit: spell.unit?.name ?? t('lineage.nobody') })}
        >
          <Text size="sm">{days(spell)}</Text>
          {spell.reason ? (
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {t('lineage.corrected', {
                day: format.dayOf(spell.recordedAt),
                name: spell.recordedBy?.name ?? t('proposals.somebody'),
                reason: spell.reason,
              })}
            </Text>
          ) : null}
        </Timeline.Item>
      ))}
    </Timeline>
  );
};
