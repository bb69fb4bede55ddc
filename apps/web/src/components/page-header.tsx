import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

type PageHeaderProps = {
  title: string;
  /** One sentence that says what this page is for. */
  lead?: ReactNode;
  /** Small text above the title: where we are. */
  over?: ReactNode;
  /** What can be done here, the most useful last. */
  actions?: ReactNode;
};

/** The head of a page: its one h1, also put into the window's title. */
export const PageHeader = ({ title, lead, over, actions }: PageHeaderProps) => {
  useEffect(() => {
    document.title = `${title} · Understudy`;
  }, [title]);
  return (
    <Group component="header" justify="space-between" align="flex-end" gap="md" mb="xl" wrap="wrap">
      <Stack gap={6} style={{ flex: '1 1 28rem', minWidth: 0 }}>
        {over ? (
          <Text size="sm" c="dimmed" component="div">
            {over}
          </Text>
        ) : null}
        <Title order={1}>{title}</Title>
        {lead ? (
          <Text c="dimmed" maw="68ch" component="div" style={{ textWrapStyle: 'pretty' }}>
            {lead}
          </Text>
        ) : null}
      </Stack>
      {actions ? (
        <Box data-print="no">
          <Group gap="sm">{actions}</Group>
        </Box>
      ) : null}
    </Group>
  );
};
