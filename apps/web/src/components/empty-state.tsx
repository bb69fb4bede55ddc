import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type EmptyStateProps = { icon: ReactNode; title: string; children?: ReactNode; action?: ReactNode };

/** What stands where there is nothing yet: what it would be, why it is empty, and the next step. */
export const EmptyState = ({ icon, title, children, action }: EmptyStateProps) => (
  <Stack align="center" gap="sm" py={48} px="md" ta="center">
    <ThemeIcon size={56} radius="xl" variant="light" aria-hidden>
      {icon}
    </ThemeIcon>
    <Title order={2} size="h3">
      {title}
    </Title>
    {children ? (
      <Text c="dimmed" maw="52ch" component="div">
        {children}
      </Text>
    ) : null}
    {action}
  </Stack>
);
