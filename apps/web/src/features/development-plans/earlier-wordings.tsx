import { Button, Collapse, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CheckIn } from '@understudy/contracts/development-plans-check-ins';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './plan.module.css';

/** That a shared note was corrected, by whom and when, and what it said before. */
export const EarlierWordings = ({ note: { author, earlier, earlierCount } }: { note: CheckIn['notes'][number] }) => {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const [opened, { toggle }] = useDisclosure(false);
  const [latest] = earlier;
  if (latest === undefined) return null;
  return (
    <Stack gap={4} mt="sm" align="flex-start">
      <Text size="sm" c="dimmed">
        {t('note.corrected', { name: author.name, at: format.instant(latest.correctedAt) })}
      </Text>
      <Button size="compact-sm" variant="default" data-print="no" onClick={toggle} aria-expanded={opened}>
        {t(opened ? 'note.hideEarlier' : 'note.showEarlier')}
      </Button>
      <Collapse expanded={opened} w="100%">
        <ul className={classes.lines}>
          {earlier.map(({ text, correctedAt }) => (
            <li key={correctedAt}>
              <Text size="xs" c="dimmed">
                {t('note.until', { at: format.instant(correctedAt) })}
              </Text>
              <Text size="sm" className={classes.prose}>
                {text}
              </Text>
            </li>
          ))}
        </ul>
        {earlierCount > earlier.length ? (
          <Text size="xs" c="dimmed">
            {t('note.latestOf', { shown: format.count(earlier.length), all: format.count(earlierCount) })}
          </Text>
        ) : null}
      </Collapse>
    </Stack>
  );
};
