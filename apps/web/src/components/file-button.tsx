import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type FileButtonProps = {
  href: string;
  /** What the file is called, where the address does not say. */
  fileName?: string;
  /** What the file holds, where the words on the button do not say so. */
  label?: string;
  children: ReactNode;
};

/** What brings a file: it looks the same beside every list and on every card. */
export const FileButton = ({ href, fileName, label, children }: FileButtonProps) => (
  <Button
    component="a"
    size="xs"
    variant="default"
    w="fit-content"
    href={href}
    download={fileName ?? true}
    aria-label={label}
    leftSection={<IconDownload size={14} aria-hidden />}
    data-print="no"
  >
    {children}
  </Button>
);
