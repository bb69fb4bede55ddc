import { Accordion, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { changeOutline, type Programme, type ProgrammeModule } from '@understudy/contracts/programmes';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { useDuration } from './duration.js';
import { ModuleDialog } from './module-dialog.js';
import { ModuleGuide } from './module-guide.js';
import { draftsOf, moved } from './outline-drafts.js';

type Open = { module: ProgrammeModule | null; removing?: boolean };

/** What a programme consists of: each module with what to prepare, how it goes, and how one knows that it worked. */
export const OutlineSection = ({ programme }: { programme: Programme }) => {
  const { t } = useTranslation('programmes');
  const duration = useDuration();
  const [open, setOpen] = useState<Open | null>(null);
  const write = useAction(changeOutline, ['programmes']);
  const { outline, version } = programme;
  const changes = programme.abilities.includes('change');
  const params = { programmeId: programme.id };
  const bodyOf = (modules: ReturnType<typeof draftsOf>) => ({ params, body: { version, modules } });
  const close = () => {
    write.reset();
    setOpen(null);
  };
  return (
    <Stack gap="md">
      {outline.length === 0 ? <Text c="dimmed">{t('outline.none')}</Text> : null}
      {outline.length > 0 ? (
        <Accordion multiple variant="separated" chevronPosition="left" order={3}>
          {outline.map((module, place) => (
            <Accordion.Item key={module.id} value={module.id}>
              <Accordion.Control>
                <Text fw={600}>{module.title}</Text>
                <Text size="sm" c="dimmed">
                  {t('outline.line', {
                    week: module.week,
                    kind: t(`kind.${module.kind}`),
                    time: duration(module.minutes),
                  })}
                </Text>
              </Accordion.Control>
              <Accordion.Panel>
                <ModuleGuide module={module} />
                {changes ? (
                  <Group gap="xs" mt="md" data-print="no">
                    <Button size="xs" variant="default" onClick={() => setOpen({ module })}>
                      {t('outline.change')}
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      disabled={place === 0 || write.isPending}
                      onClick={() => write.mutate(bodyOf(moved(outline, place, -1)))}
                    >
                      {t('outline.up')}
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      disabled={place === outline.length - 1 || write.isPending}
                      onClick={() => write.mutate(bodyOf(moved(outline, place, 1)))}
                    >
                      {t('outline.down')}
                    </Button>
                    <Button size="xs" variant="default" onClick={() => setOpen({ module, removing: true })}>
                      {t('outline.remove')}
                    </Button>
                  </Group>
                ) : null}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      ) : null}
      {open ? null : <ProblemAlert problem={write.error} />}
      <Group data-print="no">
        {changes ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setOpen({ module: null })}
          >
            {t('outline.add')}
          </Button>
        ) : null}
        {outline.length > 0 ? (
          <Button variant="subtle" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('outline.print')}
          </Button>
        ) : null}
      </Group>
      {open && !open.removing ? (
        <ModuleDialog opened programme={programme} module={open.module} onClose={close} />
      ) : null}
      {open?.removing && open.module ? (
        <ConfirmDialog
          opened
          danger
          title={t('outline.removeTitle', { title: open.module.title })}
          confirmLabel={t('outline.remove')}
          sending={write.isPending}
          problem={write.error}
          onConfirm={() =>
            write.mutate(bodyOf(draftsOf(outline.filter(({ id }) => id !== open.module?.id))), { onSuccess: close })
          }
          onClose={close}
        >
          {t('outline.removeText')}
        </ConfirmDialog>
      ) : null}
    </Stack>
  );
};
