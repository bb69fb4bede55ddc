import { Alert, Button, FileInput, Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../lib/problem-error.js';
import { FilePreview, type FileRows } from './file-preview.js';
import { ProblemAlert } from './problem-alert.js';

const shown = 20;

type CsvFileProps = { label: string; placeholder: string; onText: (text: string | null, name: string) => void };

/** A file of comma-separated values, handed on as its text; null when it is taken away. */
export const CsvFile = ({ label, placeholder, onText }: CsvFileProps) => {
  const choose = async (file: File | null) => onText(file ? await file.text() : null, file?.name ?? '');
  return (
    <FileInput
      required
      accept=".csv,text/csv"
      label={label}
      placeholder={placeholder}
      onChange={(file) => void choose(file)}
    />
  );
};

type FileCheckProps = {
  /** What the file says it may contain. */
  columns: string;
  /** The files themselves. */
  children: ReactNode;
  problem: ProblemError | null;
  /** What was found in them, once they were checked. */
  found: {
    title: string;
    problems: { title: string; lines: readonly string[]; more: string | null } | null;
    /** What each row would become. */
    preview?: readonly FileRows[];
  } | null;
  check: { label: string; disabled: boolean; sending: boolean; run: () => void };
  /** Brings it in; null until a check found nothing to mend. */
  bring: { label: string; sending: boolean; run: () => void } | null;
  onClose: () => void;
};

/** Files that are checked first: what they would do and what is wrong in which line; then all of it or none. */
export const FileCheck = ({ columns, children, problem, found, check, bring, onClose }: FileCheckProps) => {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Text size="sm">{columns}</Text>
      {children}
      <ProblemAlert problem={problem} />
      {found ? (
        <Stack gap="xs" role="status">
          <Text size="sm" fw={600} className="figures">
            {found.title}
          </Text>
          {found.problems ? (
            <Alert
              variant="light"
              color="apricot"
              title={found.problems.title}
              styles={{ title: { color: 'inherit' } }}
            >
              <List size="sm">
                {found.problems.lines.slice(0, shown).map((line) => (
                  <List.Item key={line}>{line}</List.Item>
                ))}
              </List>
              {found.problems.more ? <Text size="sm">{found.problems.more}</Text> : null}
            </Alert>
          ) : null}
          {found.preview?.map((rows) => (
            <FilePreview key={rows.caption} {...rows} />
          ))}
        </Stack>
      ) : null}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        {bring ? (
          <Button loading={bring.sending} onClick={bring.run}>
            {bring.label}
          </Button>
        ) : (
          <Button disabled={check.disabled} loading={check.sending} onClick={check.run}>
            {check.label}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

/** How many lines of a long list are left unsaid. */
export const unsaid = (count: number): number => Math.max(0, count - shown);
