import { Group, Text } from '@mantine/core';

/** Our name with its mark: steps with the next one lit. The name is a name in every language. */
export const Wordmark = ({ compact = false }: { compact?: boolean }) => (
  <Group component="span" gap={10} wrap="nowrap" display="inline-flex" c="var(--mantine-color-text)">
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="9" fill="#0f5b58" />
      <path
        d="M6 25h6v-6h6v-6h6V8"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="24" cy="7" r="3" fill="#f2b25c" />
    </svg>
    {compact ? null : (
      <Text span fw={700} fz="lg" style={{ letterSpacing: '-0.03em' }} translate="no">
        Understudy
      </Text>
    )}
  </Group>
);
