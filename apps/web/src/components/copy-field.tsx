import { Button, CopyButton, Group, TextInput } from '@mantine/core';

type CopyFieldProps = { label: string; value: string; copy: string; copied: string };

/** Something that is shown to be carried elsewhere: selected as a whole, or copied by a button that says it did. */
export const CopyField = ({ label, value, copy, copied }: CopyFieldProps) => (
  <Group gap="sm" align="flex-end" wrap="wrap">
    <TextInput
      readOnly
      value={value}
      label={label}
      onFocus={({ currentTarget }) => currentTarget.select()}
      style={{ flex: '1 1 16rem' }}
    />
    <CopyButton value={value}>
      {(state) => <Button onClick={state.copy}>{state.copied ? copied : copy}</Button>}
    </CopyButton>
  </Group>
);
