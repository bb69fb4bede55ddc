import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

type AddFormProps = {
  label: string;
  button: string;
  /** Further choices between name and button. */
  children?: ReactNode;
  onAdd: (name: string) => void;
};

/** Adds something by its name: type, press Enter. */
export const AddForm = ({ label, button, children, onAdd }: AddFormProps) => {
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          label={label}
          value={name}
          maxLength={200}
          style={{ flex: '1 1 12rem' }}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {children}
        <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {button}
        </Button>
      </Group>
    </form>
  );
};
