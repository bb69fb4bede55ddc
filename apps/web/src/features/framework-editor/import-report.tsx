import { Alert, Anchor, Card, List, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { fitted } from '@understudy/domain/career-framework/exchange/fitting';
import type { Imported } from '@understudy/domain/career-framework/exchange/imported-content';
import type { KeptNotes } from '@understudy/domain/career-framework/exchange/kept-notes';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** So many lines are shown; the notes of the draft, or the file to download, have all of them. */
const mostShown = 200;

/** The notes up to a number of lines in all. */
const firstOf = (groups: Imported['kept']): KeptNotes[] => {
  let room = mostShown;
  return groups.flatMap(({ name, lines }) => {
    const shown = lines.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [{ name, lines: shown }] : [];
  });
};

/** How much of a line is shown; a note may be as long as a book. */
const longestShown = 300;
const startOf = (line: string): string => (line.length <= longestShown ? line : `${fitted(line, longestShown)[0]} …`);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <List size="sm" mt={4} styles={{ itemWrapper: { overflowWrap: 'anywhere' } }}>
    {[...new Set(lines)].map((line) => (
      <List.Item key={line}>{startOf(line)}</List.Item>
    ))}
  </List>
);

/** What a framework cannot hold, whole as a file, since the draft does not have it. */
const NotTaken = ({ lines }: { lines: readonly string[] }) => {
  const { t } = useTranslation('framework-editor');
  const address = useMemo(() => `data:text/plain;charset=utf-8,${encodeURIComponent(lines.join('\n'))}`, [lines]);
  const more = lines.length - mostShown;
  return (
    <Alert
      mt="sm"
      variant="light"
      color="apricot"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('import.notTaken', { count: lines.length })}
      styles={{ title: { color: 'inherit' } }}
    >
      <Text size="sm">{t('import.notTakenWhy')}</Text>
      <Anchor size="sm" href={address} download="not-taken.txt" data-print="no">
        {t('import.notTakenFile')}
      </Anchor>
      <details>
        <summary>{t('import.notTakenShow')}</summary>
        <Lines lines={lines.slice(0, mostShown)} />
        {more > 0 ? <Text size="sm">{t('import.moreInFile', { count: more })}</Text> : null}
      </details>
    </Alert>
  );
};

/** What came out of the file, what of it has no place of its own, and what found no room. */
export const ImportReport = ({ imported, made }: { imported: ImportedFramework; made: Imported }) => {
  const { t } = useTranslation('framework-editor');
  const { content, kept, notTaken } = made;
  const count = kept.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <Card component="section" aria-label={t('import.report')}>
      <Title order={2} size="h3">
        {imported.name || t('import.nameless')}
      </Title>
      <Text size="sm" c="dimmed">
        {t(`import.format.${imported.format}`)}
        {imported.adoption === null ? null : ` · ${t(`import.adoption.${imported.adoption}`)}`}
      </Text>
      <Text mt="xs">
        {t('import.counts', {
          stages: content.stages.length,
          skills: content.skills.length,
          expectations: content.expectations.length,
        })}
      </Text>
      {count > 0 ? (
        <details>
          <summary>{t('import.noted', { count })}</summary>
          {firstOf(kept).map(({ name, lines }) => (
            <div key={`${name} ${lines[0]}`}>
              {name === '' ? null : (
                <Text size="sm" fw={600} mt="xs" style={{ overflowWrap: 'anywhere' }}>
                  {name}
                </Text>
              )}
              <Lines lines={lines} />
            </div>
          ))}
          {count > mostShown ? <Text size="sm">{t('import.moreInNotes', { count: count - mostShown })}</Text> : null}
        </details>
      ) : null}
      {notTaken.length > 0 ? <NotTaken lines={notTaken} /> : null}
    </Card>
  );
};
