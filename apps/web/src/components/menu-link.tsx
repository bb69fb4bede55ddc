import { Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

// A menu entry draws a button unless told otherwise; what leads somewhere must be a link, to be opened in a new tab.
const AnchorMenuItem = (props: MenuItemProps & Omit<ComponentProps<'a'>, keyof MenuItemProps>) => (
  <Menu.Item component="a" {...props} />
);

/** A menu entry that leads to one of our pages. */
export const MenuLink = createLink(AnchorMenuItem);
