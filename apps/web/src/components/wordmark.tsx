import { Group, type MantineBreakpoint, Text } from '@mantine/core';

/** Our mark and name: steps with the next one lit. On screens narrower than `wordFrom` the mark stands alone. */
export const Wordmark = ({ wordFrom }: { wordFrom?: MantineBreakpoint }) => (
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
    <Text span visibleFrom={wordFrom} fw={700} fz="lg" style={{ letterSpacing: '-0.03em' }} translate="no">
      Understudy
    </Text>
  </Group>
);
