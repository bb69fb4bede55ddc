import type { Locator, Page } from 'playwright-core';
import { settled } from './visit.js';

/** How fast somebody goes who sees the product for the first time. */
const wordsPerMinute = 200;
const secondsPerPress = 3;
const secondsPerCharacter = 0.3;

/** What a walk has come to. */
export type Walked = {
  readonly presses: number;
  readonly characters: number;
  readonly words: number;
  readonly minutes: number;
};

/**
 * Walks as a newcomer does, who reads every line once before doing anything (of a dialog, what stands in the dialog), looks
 * for what to press, and types letter by letter; and counts how long that takes them, whatever the machine takes.
 */
export const newcomerOn = (page: Page) => {
  const known = new Set<string>();
  let presses = 0;
  let characters = 0;
  let words = 0;
  const read = async (): Promise<void> => {
    // What is still on its way will be read as well, however long it takes on this machine.
    await settled(page);
    const dialog = page.getByRole('dialog');
    const shown = (await dialog.isVisible()) ? dialog : page.locator('body');
    const texts = await shown.allInnerTexts();
    for (const line of texts.flatMap((text) => text.split('\n')).map((one) => one.trim())) {
      if (line === '' || known.has(line)) continue;
      known.add(line);
      words += line.split(/\s+/).length;
    }
  };
  return {
    /** Reads what is new, and presses. */
    press: async (what: Locator): Promise<void> => {
      await what.waitFor();
      await read();
      presses += 1;
      await what.click();
    },
    /** Reads what is new, goes to a field and types. */
    type: async (where: Locator, text: string): Promise<void> => {
      await where.waitFor();
      await read();
      presses += 1;
      characters += text.length;
      await where.fill(text);
    },
    /** Reads where it ends, and tells what it came to. */
    arrive: async (): Promise<Walked> => {
      await read();
      const seconds = presses * secondsPerPress + characters * secondsPerCharacter;
      return { presses, characters, words, minutes: seconds / 60 + words / wordsPerMinute };
    },
  };
};
