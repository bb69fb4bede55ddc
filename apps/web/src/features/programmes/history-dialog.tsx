import { Alert, Button, FileInput, Group, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { checkCohortHistory, importCohortHistory } from '@understudy/contracts/programmes-history';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../components/form-modal.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

type Props = { programmeId: string; onClose: () => void };
type Files = { cohorts: string; enrolments: string };

const HistoryForm = ({ programmeId, onClose }: Props) => {
  const { t } = useTranslation(['rotations', 'common']);
  const format = useFormat();
  const check = useAction(checkCohortHistory, []);
  const bring = useAction(importCohortHistory, ['programmes']);
  const [files, setFiles] = useState<Partial<Files>>({});
  const params = { programmeId };
  const choose = (name: keyof Files) => async (file: File | null) => {
    const text = file ? await file.text() : undefined;
    check.reset();
    setFiles((before) => ({ ...before, [name]: text }));
  };
  const { cohorts, enrolments } = files;
  const body = cohorts && enrolments ? { cohorts, enrolments } : null;
  const found = check.data;
  return (
    <Stack gap="md">
      <Text size="sm">{t('history.columns')}</Text>
      <FileInput
        required
        accept=".csv,text/csv"
        label={t('history.cohortsFile')}
        placeholder={t('history.choose')}
        onChange={(file) => void choose('cohorts')(file)}
      />
      <FileInput
        required
        accept=".csv,text/csv"
        label={t('history.enrolmentsFile')}
        placeholder={t('history.choose')}
        onChange={(file) => void choose('enrolments')(file)}
      />
      <ProblemAlert problem={check.error ?? bring.error} />
      {found ? (
        <Stack gap="xs" role="status">
          <Text size="sm" fw={600} className="figures">
            {t('history.found', {
              cohorts: t('history.counted.cohorts', { count: found.cohorts }),
              people: t('history.counted.people', { count: found.people }),
              roles: t('history.counted.roles', { count: found.roles }),
            })}
          </Text>
          {found.problemCount > 0 ? (
            <Alert
              variant="light"
              color="apricot"
              title={t('history.problems', { count: found.problemCount })}
              styles={{ title: { color: 'inherit' } }}
            >
              <List size="sm">
                {found.problems.slice(0, 20).map(({ file, line, code, value }) => (
                  <List.Item key={`${file} ${line} ${code} ${value}`}>
                    {t('history.at', { file: t(`history.file.${file}`), line: format.count(line) })}{' '}
                    {t(`history.problem.${code}`, { value })}
                  </List.Item>
                ))}
              </List>
            </Alert>
          ) : null}
        </Stack>
      ) : null}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        {found && found.problemCount === 0 && body ? (
          <Button
            loading={bring.isPending}
            onClick={() =>
              bring.mutate(
                { params, body },
                {
                  onSuccess: ({ cohorts: count }) => {
                    notifications.show({ message: t('history.done', { count }) });
                    onClose();
                  },
                },
              )
            }
          >
            {t('history.import')}
          </Button>
        ) : (
          <Button
            disabled={body === null}
            loading={check.isPending}
            onClick={() => (body ? check.mutate({ params, body }) : undefined)}
          >
            {t('history.check')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

/** Bringing in earlier cohorts from two files: what it would do is shown first, row by row. */
export const HistoryDialog = ({ opened, ...form }: Props & { opened: boolean }) => {
  const { t } = useTranslation('rotations');
  return (
    <FormModal opened={opened} title={t('history.open')} onClose={form.onClose}>
      <HistoryForm {...form} />
    </FormModal>
  );
};
