import { Alert, Button, FileInput, Group, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { checkEffectivenessImport, importEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../components/form-modal.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

const shown = 20;

const ImportForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(['effectiveness', 'common']);
  const format = useFormat();
  const check = useAction(checkEffectivenessImport, []);
  const bring = useAction(importEffectiveness, ['effectiveness']);
  const [file, setFile] = useState<{ fileName: string; text: string } | null>(null);
  const found = check.data;
  const choose = async (chosen: File | null) => {
    const text = chosen ? await chosen.text() : '';
    check.reset();
    bring.reset();
    setFile(chosen ? { fileName: chosen.name.slice(0, 200), text } : null);
  };
  return (
    <Stack gap="md">
      <Text size="sm">{t('import.columns')}</Text>
      <FileInput
        required
        accept=".csv,text/csv"
        label={t('import.file')}
        placeholder={t('import.choose')}
        onChange={(chosen) => void choose(chosen)}
      />
      <ProblemAlert problem={check.error ?? bring.error} />
      {found ? (
        <Stack gap="xs" role="status">
          <Text size="sm" fw={600} className="figures">
            {t('import.found', {
              observations: format.count(found.observations),
              leaders: format.count(found.leaders),
            })}
          </Text>
          {found.problemCount > 0 ? (
            <Alert
              variant="light"
              color="apricot"
              title={t('import.problems', { count: found.problemCount })}
              styles={{ title: { color: 'inherit' } }}
            >
              <List size="sm">
                {found.problems.slice(0, shown).map(({ line, field, code, value }) => (
                  <List.Item key={`${line} ${field} ${code}`}>
                    {t('import.at', { line: format.count(line), field })} {t(`import.problem.${code}`, { value })}
                  </List.Item>
                ))}
              </List>
              {found.problemCount > shown ? (
                <Text size="sm">{t('import.more', { count: found.problemCount - shown })}</Text>
              ) : null}
            </Alert>
          ) : null}
        </Stack>
      ) : null}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        {found && found.problemCount === 0 && found.observations > 0 && file ? (
          <Button
            loading={bring.isPending}
            onClick={() =>
              bring.mutate(
                { body: file },
                {
                  onSuccess: ({ observations }) => {
                    notifications.show({ message: t('import.done', { count: observations }) });
                    onClose();
                  },
                },
              )
            }
          >
            {t('import.import')}
          </Button>
        ) : (
          <Button
            disabled={file === null}
            loading={check.isPending}
            onClick={() => (file ? check.mutate({ body: file }) : undefined)}
          >
            {t('import.check')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

/** Bringing observations in from a file: what it would do is shown first, row by row. */
export const ImportDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('effectiveness');
  return (
    <FormModal opened={opened} title={t('import.open')} onClose={onClose}>
      <ImportForm onClose={onClose} />
    </FormModal>
  );
};
