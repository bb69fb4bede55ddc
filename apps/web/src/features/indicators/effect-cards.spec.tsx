import { screen } from '@testing-library/react';
import type { ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import { effect } from '../../../test/pipeline-data.js';
import { renderPart, type TestLocale, testSession } from '../../../test/render.js';
import { EffectCard } from './effect-card.js';
import { EffectCards } from './effect-cards.js';

type State = ProgrammeEffect['comparisons'][number]['state'];
const nothing = { asOf: null, formulaVersion: null, result: null };
const untold = (matched: State, turnedDown: State): ProgrammeEffect => ({
  ...{ ...effect, threshold: 7 },
  comparisons: [
    { comparison: 'matched', state: matched, ...nothing },
    { comparison: 'turned-down', state: turnedDown, ...nothing },
  ],
});

describe('a programme whose effect is kept back since the threshold was raised', () => {
  const words = async (locale: TestLocale) => {
    const effects = [untold('threshold-raised', 'threshold-raised')];
    await renderPart(<EffectCards effects={effects} ofGroup={false} />, { locale, session: testSession() });
    return screen.getByRole('listitem').textContent ?? '';
  };

  it.each([
    ['en-GB', /nothing can be said of its effect\. What was told is kept back: the threshold .* was lower then/],
    ['de', /lässt sich nichts sagen\. Was mitgeteilt wurde, wird zurückgehalten: Die Schwelle .* war damals niedriger/],
  ] as const)('says so, and neither that too few are followed nor any number: %s', async (locale, said) => {
    const told = await words(locale);
    expect(told).toMatch(said);
    expect(told).not.toMatch(/\d/);
  });

  it('says of each comparison by itself why it tells nothing', async () => {
    await renderPart(<EffectCard effect={untold('threshold-raised', 'too-few')} />, { session: testSession() });
    const said = (headed: string) => screen.getByText(headed).closest('p')?.textContent;
    expect(said('There is no figure at present.')).toMatch(/present\. What was told is kept back/);
    expect(said('The effect cannot be identified this way.')).toMatch(/way\. On each side at least 7 people/);
  });
});
