import { Box, Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { ColourSchemeSwitch } from '../../components/colour-scheme-switch.js';
import { LanguageChoice } from '../../components/language-choice.js';
import { TextLink } from '../../components/links.js';
import { SteppingPath } from '../../components/stepping-path.js';
import { Wordmark } from '../../components/wordmark.js';
import { ConnectionBanner } from './connection-banner.js';
import classes from './public-layout.module.css';

/** The frame of the pages before sign-in: the form on paper, the stepping stones beside it. */
export const PublicLayout = () => (
  <div className={classes.frame}>
    <ConnectionBanner />
    <Group component="header" justify="space-between" className={classes.head}>
      <TextLink to="/" underline="never" display="inline-flex">
        <Wordmark />
      </TextLink>
      <Group gap={4}>
        <LanguageChoice />
        <ColourSchemeSwitch />
      </Group>
    </Group>
    <main className={classes.main}>
      <Box className={classes.content}>
        <Outlet />
      </Box>
      <Box className={classes.picture} aria-hidden>
        <SteppingPath width="100%" />
      </Box>
    </main>
  </div>
);
