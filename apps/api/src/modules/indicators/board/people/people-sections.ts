import type { IndicatorReport } from '@understudy/contracts/indicators';
import {
  type ConfidentialFigures,
  confidentialIndicator,
  type ToldFigure,
} from '@understudy/contracts/indicators-confidential';
import type { SheetSection } from '../sheet-shape.js';
import { type PeopleWords, peopleWords } from './sheet-words.js';

type Saying = {
  readonly day: (value: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly byFormulas: (sentence: string, version: number | null) => string;
};

/** How ready people are, whether they were when they were promoted, and whom nobody looked at: stage by stage, as told to all. */
export const toldSections = (told: ConfidentialFigures, locale: 'en-GB' | 'de', say: Saying): SheetSection[] => {
  const words = peopleWords(locale);
  const { toldOn, threshold, keptUpTo } = told;
  if (toldOn === null || threshold === null) return [];
  return confidentialIndicator.options.map((indicator) => ({
    ...toldOf(
      told.figures.filter((one) => one.indicator === indicator),
      { toldOn, keptUpTo },
      words,
      say,
    ),
    title: words.told[indicator].title,
    lead: say.byFormulas(
      `${words.told[indicator].lead} ${words.rule(say.number(threshold), say.day(toldOn))}`,
      told.formulaVersion,
    ),
  }));
};

const toldOf = (
  figures: readonly ToldFigure[],
  { toldOn, keptUpTo }: { readonly toldOn: string; readonly keptUpTo: string | null },
  words: PeopleWords,
  say: Saying,
): Pick<SheetSection, 'rows' | 'after'> => {
  const namesOf = (some: readonly ToldFigure[]) => some.map(({ stage }) => stage.name).join(', ');
  const kept = figures.filter(({ latest, keptBack }) => latest === null && keptBack.length === 0);
  const raised = figures.filter(({ keptBack }) => keptBack.length > 0);
  const after = [
    ...(kept.length === 0 ? [] : [words.kept(namesOf(kept))]),
    ...(raised.length === 0 || keptUpTo === null ? [] : [words.raised(namesOf(raised), say.day(keptUpTo))]),
  ].join(' ');
  return {
    rows: figures.flatMap(({ stage, latest }) => {
      if (latest === null) return [];
      const counts = latest.counts.map(
        ({ answers, people, share, lower, upper }) =>
          `${answers.map((answer) => words.answer[answer]).join(words.or)}: ${words.share(
            say.number(people),
            say.percent(share),
            `${say.percent(lower)} – ${say.percent(upper)}`,
          )}`,
      );
      const older =
        latest.asOf === toldOn ? [] : [say.byFormulas(words.older(say.day(latest.asOf)), latest.formulaVersion)];
      return [
        { label: stage.name, text: words.people(say.number(latest.people)), note: [...counts, ...older].join(' · ') },
      ];
    }),
    ...(after === '' ? {} : { after }),
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
