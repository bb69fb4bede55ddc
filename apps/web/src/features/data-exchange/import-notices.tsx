import { Button, Card, Group, List, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconBulb, IconInfoCircle } from '@tabler/icons-react';
import type { ImportNotice } from '@understudy/contracts/data-exchange';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../lib/said.js';

type Kind = ImportNotice['kind'];

const few = 3;
const grave: ReadonlySet<Kind> = new Set<Kind>(['cycle', 'many-leavers']);
const plain: ReadonlySet<Kind> = new Set<Kind>(['reading', 'nothing-to-do', 'history-begins']);

const lookOf = (kind: Kind): { Icon: Icon; color: string } => {
  if (grave.has(kind)) return { Icon: IconAlertTriangle, color: 'red' };
  return plain.has(kind) ? { Icon: IconInfoCircle, color: 'pine' } : { Icon: IconBulb, color: 'apricot' };
};

/** The notes by kind, in the order in which the kinds first come. */
const byKind = (notices: readonly ImportNotice[]): ReadonlyMap<Kind, readonly ImportNotice[]> => {
  const groups = new Map<Kind, ImportNotice[]>();
  for (const notice of notices) groups.set(notice.kind, [...(groups.get(notice.kind) ?? []), notice]);
  return groups;
};

const NoticeGroup = ({ kind, notices }: { kind: Kind; notices: readonly ImportNotice[] }) => {
  const { t } = useTranslation('data-exchange');
  const said = useSaid();
  const [all, setAll] = useState(false);
  const { Icon: KindIcon, color } = lookOf(kind);
  const shown = all ? notices : notices.slice(0, few);
  const rest = notices.length - few;
  return (
    <Group align="flex-start" wrap="nowrap" gap="md">
      <ThemeIcon variant="light" color={color} size={34} radius="xl" aria-hidden>
        <KindIcon size={18} />
      </ThemeIcon>
      <Stack gap={4} style={{ minWidth: 0, flex: 1 }}>
        <Text fw={600} component="h3">
          {t(`notices.kind.${kind}`)}
        </Text>
        <List size="sm" spacing={4} listStyleType={notices.length > 1 ? 'disc' : 'none'}>
          {shown.map((notice) => (
            <List.Item key={JSON.stringify([notice.message, notice.on])} style={{ overflowWrap: 'anywhere' }}>
              {said.notice(notice)}
            </List.Item>
          ))}
        </List>
        {rest > 0 ? (
          <div>
            <Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('notices.hide') : t('notices.more', { count: rest })}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Group>
  );
};

/** What a person should know about the file as a whole. */
export const ImportNotices = ({ notices }: { notices: readonly ImportNotice[] }) => {
  const { t } = useTranslation('data-exchange');
  if (notices.length === 0) return null;
  return (
    <Card component="section" aria-label={t('notices.title')}>
      <Title order={2} size="h3" mb="md">
        {t('notices.title')}
      </Title>
      <Stack gap="lg">
        {[...byKind(notices)].map(([kind, own]) => (
          <NoticeGroup key={kind} kind={kind} notices={own} />
        ))}
      </Stack>
    </Card>
  );
};
