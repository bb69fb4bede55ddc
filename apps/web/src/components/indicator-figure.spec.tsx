import { screen } from '@testing-library/react';
import type { Figure } from '@understudy/contracts/indicators';
import { renderPart } from '../../test/render.js';
import { IndicatorFigure } from './indicator-figure.js';

const retention: Figure = {
  indicator: 'retention',
  horizon: null,
  status: 'shown',
  unit: 'proportion',
  value: 0.8333,
  lower: 0.7,
  upper: 0.912,
  numerator: 40,
  denominator: 48,
  details: {},
};

describe('a figure', () => {
  it('says value, interval, parts and window', async () => {
    await renderPart(<IndicatorFigure figure={retention} asOf="2026-03-31" windowFrom="2025-03-31" />);
    const figure = screen.getByRole('region', { name: 'Retention' });
    expect(figure.textContent).toContain('83.3%');
    expect(figure.textContent).toMatch(/95% interval 70(%)?\s?–\s?91\.2%/);
    expect(figure.textContent).toContain('40 of 48');
    expect(figure.textContent).toMatch(/31 Mar 2025\s?–\s?31 Mar 2026/);
  });

  it('says a rate by the year', async () => {
    await renderPart(
      <IndicatorFigure figure={{ ...retention, indicator: 'turnover', unit: 'per-person-year' }} asOf="2026-03-31" />,
    );
    expect(screen.getByRole('region', { name: 'Turnover' }).textContent).toContain('83.3% a year');
  });

  it.each([
    ['too-few', 'Too few to say'],
    ['not-recorded', 'Not recorded'],
    ['suppressed', 'Suppressed'],
    ['not-applicable', 'Does not apply'],
  ] as const)('shows words and never a number when it is %s', async (status, words) => {
    const figure = { ...retention, status, value: null, lower: null, upper: null, numerator: null, denominator: null };
    await renderPart(<IndicatorFigure figure={figure} asOf="2026-03-31" />);
    const text = screen.getByRole('region').textContent ?? '';
    expect(text).toContain(words);
    expect(text).not.toMatch(/\d%/);
  });

  it('speaks German', async () => {
    await renderPart(<IndicatorFigure figure={retention} asOf="2026-03-31" />, { locale: 'de' });
    expect(screen.getByRole('region', { name: 'Verbleib' }).textContent).toContain('40 von 48');
  });
});
