import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type EffectivenessImport,
  exportEffectivenessImports,
  undoEffectivenessImport,
} from '@understudy/contracts/effectiveness-intake';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ListFoot } from '../../components/list-foot.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import classes from './effectiveness.module.css';
import { importsQuery } from './effectiveness-queries.js';

/** What was brought in from files, and the way to take it out again. */
export const ImportsCard = () => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const list = useInfiniteQuery(importsQuery);
  const undo = useAction(undoEffectivenessImport, ['effectiveness']);
  const [undoing, setUndoing] = useState<EffectivenessImport | null>(null);
  const stop = () => {
    undo.reset();
    setUndoing(null);
  };
  const rows = itemsOf(list.data);
  if (rows.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="imports" data-print="no">
      <Title order={2} size="h3" id="imports" mb="xs">
        {t('import.list')}
      </Title>
      <ul className={classes.plain}>
        {rows.map((one) => (
          <li key={one.id} className={classes.person}>
            <Text size="sm" className="figures">
              {t('import.line', {
                when: format.instant(one.importedAt),
                file: one.fileName,
                observations: format.count(one.observations),
                leaders: format.count(one.leaders),
              })}
            </Text>
            {one.undoneAt ? (
              <Text size="sm" c="dimmed">
                {t('import.undone')}
              </Text>
            ) : (
              <Button
                size="xs"
                variant="default"
                onClick={() => setUndoing(one)}
                aria-label={t('import.undoOf', { when: format.instant(one.importedAt) })}
              >
                {t('import.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Group mt="sm">
        <ListFoot pages={list} of={exportEffectivenessImports} list={t('import.list')} />
      </Group>
      {undoing ? (
        <ConfirmDialog
          opened
          danger
          title={t('import.undoTitle')}
          confirmLabel={t('import.undo')}
          sending={undo.isPending}
          problem={undo.error}
          onConfirm={() => undo.mutate({ params: { effectivenessImportId: undoing.id } }, { onSuccess: stop })}
          onClose={stop}
        >
          {t('import.undoText')}
        </ConfirmDialog>
      ) : null}
    </Card>
  );
};
