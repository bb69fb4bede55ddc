import { Box, Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { ColourSchemeMenu } from '../../components/colour-scheme-menu.js';
import { LanguageMenu } from '../../components/language-menu.js';
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
        <LanguageMenu />
        <ColourSchemeMenu />
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
