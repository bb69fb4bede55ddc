import { Alert, Button, FileInput, Group, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { importCohortRoles } from '@understudy/contracts/programmes-selection';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../components/form-modal.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

type Props = { cohortId: string; onClose: () => void };

/** Giving many roles from a file: what it would do is shown first, row by row. */
export const RoleImportDialog = ({ cohortId, onClose }: Props) => {
  const { t } = useTranslation(['rotations', 'common']);
  const format = useFormat();
  const check = useAction(importCohortRoles, []);
  const give = useAction(importCohortRoles, ['programmes']);
  const [roles, setRoles] = useState<string | null>(null);
  const params = { cohortId };
  const found = give.data ?? check.data;
  const send = (text: string) =>
    check.data && check.data.problems.length === 0
      ? give.mutate(
          { params, body: { roles: text, checkOnly: false } },
          {
            onSuccess: ({ given, roles: count }) => {
              if (!given) return;
              notifications.show({ message: t('roleImport.done', { count }) });
              onClose();
            },
          },
        )
      : check.mutate({ params, body: { roles: text, checkOnly: true } });
  return (
    <FormModal opened title={t('roleImport.open')} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{t('roleImport.columns')}</Text>
        <FileInput
          required
          accept=".csv,text/csv"
          label={t('history.enrolmentsFile')}
          placeholder={t('history.choose')}
          onChange={(file) => {
            check.reset();
            give.reset();
            void (file ? file.text() : Promise.resolve(null)).then(setRoles);
          }}
        />
        <ProblemAlert problem={check.error ?? give.error} />
        {found ? (
          <Stack gap="xs" role="status">
            <Text size="sm" fw={600}>
              {t('roleImport.found', { count: found.roles })}
            </Text>
            {found.problems.length > 0 ? (
              <Alert
                variant="light"
                color="apricot"
                title={t('history.problems', { count: found.problems.length })}
                styles={{ title: { color: 'inherit' } }}
              >
                <List size="sm">
                  {found.problems.slice(0, 20).map(({ line, code, value }) => (
                    <List.Item key={`${line} ${code} ${value}`}>
                      {t('roleImport.at', { line: format.count(line) })} {t(`roleImport.problem.${code}`, { value })}
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
          <Button
            disabled={roles === null || (found?.problems.length ?? 0) > 0}
            loading={check.isPending || give.isPending}
            onClick={() => (roles === null ? undefined : send(roles))}
          >
            {t(check.data && check.data.problems.length === 0 ? 'roleImport.give' : 'history.check')}
          </Button>
        </Group>
      </Stack>
    </FormModal>
  );
};
