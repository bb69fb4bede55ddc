import type { IndicatorReport } from '@understudy/contracts/indicators';
import type { ConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import type { SheetSection } from '../sheet-shape.js';
import { peopleWords } from './sheet-words.js';

type Saying = {
  readonly day: (value: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
};

/** How ready people are, stage by stage, as it was told to everybody; nothing before the first telling. */
export const readinessSection = (
  { toldOn, threshold, figures }: ConfidentialFigures,
  locale: 'en-GB' | 'de',
  say: Saying,
): SheetSection => {
  const words = peopleWords(locale);
  if (toldOn === null || threshold === null) return { title: words.readiness, rows: [] };
  const mix = figures.filter(({ indicator }) => indicator === 'readiness-mix');
  const kept = mix.filter(({ latest }) => latest === null);
  return {
    title: words.readiness,
    lead: words.readinessLead(say.number(threshold), say.day(toldOn)),
    rows: mix.flatMap(({ stage, latest }) => {
      if (latest === null) return [];
      const counts = latest.counts.map(
        ({ answers, people, share, lower, upper }) =>
          `${answers.map((answer) => words.answer[answer] ?? answer).join(words.or)}: ${words.share(
            say.number(people),
            say.percent(share),
            `${say.percent(lower)} – ${say.percent(upper)}`,
          )}`,
      );
      const older = latest.asOf === toldOn ? [] : [words.older(say.day(latest.asOf))];
      return [
        { label: stage.name, text: words.people(say.number(latest.people)), note: [...counts, ...older].join(' · ') },
      ];
    }),
    ...(kept.length === 0 ? {} : { after: words.kept(kept.map(({ stage }) => stage.name).join(', ')) }),
  };
};

/** Who took a step up, in the group and out of it. */
export const talentSection = (report: IndicatorReport, locale: 'en-GB' | 'de', say: Saying): SheetSection => {
  const words = peopleWords(locale);
  const labels = { 'talent-grown': words.grown, 'talent-exported': words.exported } as const;
  return {
    title: words.talent,
    lead: words.talentLead,
    rows: (['talent-grown', 'talent-exported'] as const).flatMap((name) => {
      const figure = report.figures.find(({ indicator, status }) => indicator === name && status === 'shown');
      if (figure === undefined || figure.value === null) return [];
      const { credit } = figure.details;
      const row = { label: labels[name], text: say.number(figure.value) };
      return [typeof credit === 'number' && credit > 0 ? { ...row, note: words.credit(say.number(credit)) } : row];
    }),
  };
};
