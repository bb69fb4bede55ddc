import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const comesByNpm = process.platform === 'linux' && process.arch === 'x64';

/** Where to find a Chromium: the one from npm on Linux, unpacked into this folder, else one that is installed. */
const findProgram = async (folder: string): Promise<string | undefined> => {
  if (!comesByNpm) return installed.find((place) => existsSync(place));
  const { TMPDIR: before } = process.env;
  // The package unpacks into the folder for temporary files and asks nobody.
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

/** Why there can be no browser suite here; undefined where there can. */
export const reasonToSkip =
  comesByNpm || installed.some((place) => existsSync(place))
    ? undefined
    : 'no Chromium: npm brings one for Linux on x64 only, and no Chrome or Chromium is installed here';

/** Starts a headless Chromium with its files in a folder of its own. */
export const launchChromium = async (folder: string): Promise<Browser> => {
  const temporary = path.join(folder, 'chromium');
  mkdirSync(temporary, { recursive: true });
  const executablePath = await findProgram(temporary);
  if (executablePath === undefined) throw new Error(reasonToSkip);
  return playwright.launch({
    executablePath,
    headless: true,
    env: { ...process.env, TMPDIR: temporary },
    // The package's own arguments end the browser with its first page and switch web security off.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
};
