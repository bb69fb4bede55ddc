import { ActionIcon, Anchor, Button, Menu, NavLink } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A text link to one of our pages. */
export const TextLink = createLink(Anchor<'a'>);
/** A button that leads to one of our pages. */
export const ButtonLink = createLink(Button<'a'>);
/** A menu entry that leads to one of our pages. */
export const MenuLink = createLink(Menu.Item<'a'>);
/** An entry of the navigation. */
export const NavigationLink = createLink(NavLink<'a'>);
/** An icon that leads to one of our pages; needs an aria-label. */
export const IconLink = createLink(ActionIcon<'a'>);
