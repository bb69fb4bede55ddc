import { ActionIcon, type ActionIconProps, Anchor, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type LinkTo<Props> = Props & Omit<ComponentProps<'a'>, keyof Props>;

// These draw a button unless told otherwise; what leads somewhere must be a link, to be opened in a new tab.
const AnchorButton = (props: LinkTo<ButtonProps>) => <Button component="a" {...props} />;
const AnchorIcon = (props: LinkTo<ActionIconProps>) => <ActionIcon component="a" {...props} />;

/** A text link to one of our pages. */
export const TextLink = createLink(Anchor<'a'>);
/** A button that leads to one of our pages. */
export const ButtonLink = createLink(AnchorButton);
/** An icon that leads to one of our pages; needs an aria-label. */
export const IconLink = createLink(AnchorIcon);
