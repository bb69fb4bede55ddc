import { Button, Card, Group, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type DataImport, listImports, undoImport } from '@understudy/contracts/data-exchange';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ButtonLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';

type NextProps = { title: string; text: string; action: ReactNode };

const Next = ({ title, text, action }: NextProps) => (
  <Card>
    <Stack gap="xs" h="100%">
      <Text fw={600} component="h3">
        {title}
      </Text>
      <Text size="sm" c="dimmed" style={{ flex: 1 }}>
        {text}
      </Text>
      <div>{action}</div>
    </Stack>
  </Card>
);

/** The last step: what was written, what to do next, and the way back. */
export const DoneStep = ({ dataImport }: { dataImport: DataImport }) => {
  const { t } = useTranslation('data-exchange');
  const format = useFormat();
  const [asking, { open, close }] = useDisclosure(false);
  const undo = useAction(undoImport, ['imports', 'jobs', 'people', 'titles', 'stages', 'organisation']);
  const others = useQuery(query('imports', listImports, { query: { limit: 50 } }));
  const other = dataImport.kind === 'people' ? 'history' : 'people';
  const otherIsMissing = !others.data?.items.some(({ kind, status }) => kind === other && status === 'applied');
  const { summary } = dataImport;

  return (
    <Stack gap="xl">
      <Group gap="lg" align="flex-start" wrap="nowrap">
        <ThemeIcon size={52} radius="xl" aria-hidden>
          <IconCheck size={28} stroke={2.4} />
        </ThemeIcon>
        <div style={{ minWidth: 0 }}>
          <Title order={2} style={{ overflowWrap: 'anywhere' }}>
            {t('done.title', { name: dataImport.fileName })}
          </Title>
          {dataImport.appliedAt ? (
            <Text c="dimmed">{t('done.text', { when: format.instant(dataImport.appliedAt) })}</Text>
          ) : null}
          {summary ? (
            <Text className="figures" mt={4}>
              {(['create', 'change', 'nothing'] as const)
                .map((outcome) => `${t(`done.${outcome}`)}: ${format.count(summary[outcome])}`)
                .join(' · ')}
            </Text>
          ) : null}
        </div>
      </Group>
      <Stack component="section" gap="sm" aria-label={t('done.next')}>
        <Title order={2} size="h3">
          {t('done.next')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {otherIsMissing && others.data ? (
            <Next
              title={t(`done.${other}.title`)}
              text={t(`done.${other}.text`)}
              action={<ButtonLink to="/imports">{t(`done.${other}.action`)}</ButtonLink>}
            />
          ) : null}
          <Next
            title={t('done.mapTitles.title')}
            text={t('done.mapTitles.text')}
            action={
              <ButtonLink to="/titles" variant={otherIsMissing ? 'default' : 'filled'}>
                {t('done.mapTitles.action')}
              </ButtonLink>
            }
          />
          <Next
            title={t('done.look.title')}
            text={t('done.look.text')}
            action={
              <ButtonLink to="/people" variant="default">
                {t('done.look.action')}
              </ButtonLink>
            }
          />
        </SimpleGrid>
      </Stack>
      {dataImport.abilities.includes('undo') ? (
        <div>
          <Button variant="subtle" color="gray" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={open}>
            {t('undo.action')}
          </Button>
        </div>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={t('undo.title')}
        confirmLabel={t('undo.confirm')}
        danger
        sending={undo.isPending}
        problem={undo.error}
        onConfirm={() => undo.mutate({ params: { importId: dataImport.id } }, { onSuccess: close })}
        onClose={close}
      >
        {t('undo.text')}
      </ConfirmDialog>
    </Stack>
  );
};
