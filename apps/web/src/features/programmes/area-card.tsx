import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import type { AreaBoard, CohortArea } from '@understudy/contracts/programmes-areas';
import type { CohortRole } from '@understudy/contracts/programmes-rotations';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { RoleLine } from './role-line.js';

/** What an area is short of, in words; nothing where it is as it should be. */
const Shortage = ({ board }: { board: AreaBoard }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const short = [
    board.leadsShort > 0 ? t('board.lead', { count: board.leadsShort }) : null,
    board.experiencedShort > 0 ? t('board.experienced', { count: board.experiencedShort }) : null,
    board.newShort > 0 ? t('board.new', { count: board.newShort }) : null,
  ].filter((one) => one !== null);
  if (short.length === 0 && !board.overRatio) return <Text size="sm">{t('board.filled')}</Text>;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <IconHourglass size={16} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
      <Text size="sm" fw={600}>
        {short.length > 0 ? t('board.short', { what: format.list(short) }) : null}
        {short.length > 0 && board.overRatio ? ' ' : null}
        {board.overRatio ? t('board.overRatio') : null}
      </Text>
    </Group>
  );
};

type AreaCardProps = {
  area: CohortArea;
  roles: readonly CohortRole[];
  onGive: () => void;
  onTakeOver: () => void;
};

const now: ReadonlySet<string> = new Set(['proposed', 'chosen', 'held', 'finished']);

/** One area: who leads and shadows there, what it is short of, who was there before, and what can be done. */
export const AreaCard = ({ area, roles, onGive, onTakeOver }: AreaCardProps) => {
  const { t } = useTranslation('rotations');
  const { name, board, abilities } = area;
  const present = roles.filter(({ state }) => now.has(state));
  const past = roles.filter(({ state }) => !now.has(state));
  const heading = `area-${area.id}`;
  return (
    <Card component="li" aria-labelledby={heading}>
      <Stack gap="sm" h="100%">
        <Title order={3} size="h5" id={heading}>
          {name}
        </Title>
        {board && abilities.length > 0 ? <Shortage board={board} /> : null}
        <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {present.map((role) => (
            <RoleLine key={role.id} role={role} />
          ))}
        </Stack>
        {present.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('roles.nobody')}
          </Text>
        ) : null}
        {past.length > 0 ? (
          <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {past.map((role) => (
              <RoleLine key={role.id} role={role} />
            ))}
          </Stack>
        ) : null}
        {abilities.length > 0 ? (
          <Group gap="xs" mt="auto" data-print="no">
            {abilities.includes('take-over') ? (
              <Button size="xs" onClick={onTakeOver} aria-label={t('takeOver.openIn', { area: name })}>
                {t('takeOver.open')}
              </Button>
            ) : null}
            <Button size="xs" variant="default" onClick={onGive} aria-label={t('give.openIn', { area: name })}>
              {t('give.open')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Card>
  );
};
