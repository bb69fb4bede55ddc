import { coherentContent } from '@understudy/contracts/assessments-instruments';
import type { Framework, Stage } from '@understudy/contracts/career-framework';
import { instrumentOrigin } from '@understudy/contracts/instrument-origin';
import fc from 'fast-check';
import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import { builtInReadiness } from './built-in-readiness/built-in-readiness.js';
import { draftedInstrument } from './drafted-instrument.js';
import { minutesToAnswer } from './time-to-answer.js';

type Expected = Stage['expectations'][number];
type Known = { readonly key: string; readonly name: string; readonly indicators: string[] };

/** A framework with one stage as far as a draft looks at it. */
const frameworkOf = (skills: readonly Known[], expectations: Expected[]) =>
  ({ stages: [{ key: 'staff', expectations }], skills }) as unknown as Pick<Framework, 'stages' | 'skills'>;
const levels = ['Nothing yet.', 'A little.', 'Alone.', 'When it is hard.', 'Others do it too.'];
const own = (key: string, indicators = levels): Known => ({ key, name: `The ${key}`, indicators });

const indicator = fc.oneof(
  fc.constantFrom('', ' \r\n', '- Writes it down.\n- Tells others', `${'Decides with care. '.repeat(60)}`),
  fc.string({ maxLength: 900 }),
  fc.string({ unit: 'binary', maxLength: 700 }),
);
const bankKeys = builtInFramework.skills.map(({ key }) => key);
const questionKeys = builtInReadiness('en-GB').content.items.flatMap(({ kind, key }) => (kind === 'text' ? [key] : []));
/** Skills that the bank knows and skills that it does not, some called as its questions are, each expected or not. */
const drawn = fc
  .tuple(
    fc.subarray(bankKeys),
    fc.subarray(questionKeys),
    fc.uniqueArray(fc.stringMatching(/^own-[a-z]{1,3}$/), { maxLength: 20, size: 'max' }),
  )
  .map((parts) => parts.flat())
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({
          skill: fc.record({
            key: fc.constant(key),
            name: fc.string({ minLength: 1, maxLength: 300 }),
            indicators: fc.array(indicator, { minLength: 5, maxLength: 5 }),
          }),
          expected: fc.option(
            fc.record({
              skillKey: fc.constant(key),
              level: fc.integer({ min: 0, max: 4 }),
              weight: fc.integer({ min: 1, max: 3 }),
            }),
            { freq: 6 },
          ),
        }),
      ),
    ),
  )
  .map((all) => ({ skills: all.map(({ skill }) => skill), expected: all.flatMap(({ expected }) => expected ?? []) }));
const language = fc.constantFrom('en-GB', 'de');

describe('an instrument drafted from a framework', () => {
  it('never takes more than fifteen minutes, asks only about what is expected, and leaves nothing lighter in and heavier out', () => {
    let cut = 0;
    fc.assert(
      fc.property(drawn, language, ({ skills, expected }, locale) => {
        const made = draftedInstrument(frameworkOf(skills, expected), 'staff', locale);
        // However the expectations lie in the framework, the same draft is made.
        expect(draftedInstrument(frameworkOf(skills, expected.toReversed()), 'staff', locale)).toEqual(made);
        const askable = ({ skillKey }: Expected) =>
          bankKeys.includes(skillKey) ||
          skills.some(({ key, indicators }) => key === skillKey && /[^\p{Cc}\s*•-]/u.test(indicators.join('')));
        if (made === null) return expect(expected.filter(askable)).toEqual([]);
        const { items } = made.content;
        for (const side of ['self', 'others'] as const) expect(minutesToAnswer(items, side)).toBeLessThanOrEqual(15);
        expect(coherentContent.parse(made.content)).toEqual(made.content);
        const origin = { stageKey: 'staff', frameworkNumber: 1, skills: made.skills };
        expect(instrumentOrigin.parse(origin)).toEqual(origin);
        expect(made.skills.map(({ skillKey }) => skillKey).sort()).toEqual(
          expected.map(({ skillKey }) => skillKey).sort(),
        );
        const asked = made.skills.filter(({ source }) => source === 'item-bank' || source === 'indicators');
        const rated = items.filter(({ kind }) => kind === 'scale');
        expect(rated.map(({ skillKey }) => skillKey)).toEqual(asked.map(({ skillKey }) => skillKey));
        expect(items.every(({ stageKeys }) => stageKeys.join() === 'staff')).toBe(true);
        const dimensionOf = (skillKey: string) =>
          builtInReadiness(locale).content.items.find((item) => item.skillKey === skillKey)?.dimensionKey ?? 'own';
        cut += made.skills.some(({ source }) => source === 'no-time') ? 1 : 0;
        for (const left of made.skills.filter(({ source }) => source === 'no-time')) {
          expect(asked.filter(({ weight }) => weight < left.weight)).toEqual([]);
          const alike = asked.map(({ skillKey }) => dimensionOf(skillKey));
          const mine = alike.filter((one) => one === dimensionOf(left.skillKey)).length;
          const heavier = asked
            .filter(({ weight }) => weight > left.weight)
            .map(({ skillKey }) => dimensionOf(skillKey));
          // No dimension that took part in the turns is more than one ahead of one that still waits.
          for (const other of new Set(
            asked.filter(({ weight }) => weight === left.weight).map(({ skillKey }) => dimensionOf(skillKey)),
          )) {
            const theirs = alike.filter((one) => one === other).length;
            expect(theirs).toBeLessThanOrEqual(Math.max(mine + 1, heavier.filter((one) => one === other).length));
          }
        }
        return undefined;
      }),
      { numRuns: 40 },
    );
    expect(cut).toBeGreaterThan(0);
  });

  it.each(['en-GB', 'de'])('asks what the built-in instrument asks of the skills it knows, in %s', (locale) => {
    const target = 'director-of-engineering';
    const expected = builtInFramework.expectations.filter(({ stageKey }) => stageKey === target);
    const skills = builtInFramework.skills.map(({ key, name, indicators }) => ({
      key,
      name,
      indicators: [...indicators],
    }));
    const made = draftedInstrument(
      frameworkOf(
        skills,
        expected.map(({ skillKey, level, weight }) => ({ skillKey, level, weight })),
      ),
      'staff',
      locale,
    );
    const bank = builtInReadiness(locale);
    expect(made?.content.dimensions).toEqual(bank.content.dimensions);
    for (const item of made?.content.items ?? []) {
      expect({ ...item, stageKeys: [] }).toEqual({
        ...bank.content.items.find(({ key }) => key === item.key),
        stageKeys: [],
      });
    }
    expect(made?.content.items.slice(-2).map(({ kind }) => kind)).toEqual(['text', 'text']);
  });

  it('makes the anchors of any other skill out of its five levels, and says of which level nothing stood there', () => {
    const skills = [
      own('craft', ['', '- Asks first\n- Writes it down', ...levels.slice(2)]),
      own('silence', ['', ' ', '', '', '']),
    ];
    const expectations = skills.map(({ key }) => ({ skillKey: key, level: 3, weight: 2 }));
    const made = draftedInstrument(frameworkOf(skills, expectations), 'staff', 'en-GB');
    expect(made?.content.items[0]).toMatchObject({
      key: 'craft',
      skillKey: 'craft',
      selfWording: 'The craft: what can be seen of me?',
      anchors: [
        'There has been little occasion so far; a first attempt comes next.',
        'Asks first; Writes it down',
        ...levels.slice(2),
      ],
    });
    expect(made?.skills.map(({ skillKey, source, generalLevels }) => [skillKey, source, generalLevels])).toEqual([
      ['craft', 'indicators', [0]],
      ['silence', 'no-indicators', []],
    ]);
    expect(made?.content.dimensions.map(({ name }) => name)).toEqual(['Skills of this stage']);
  });

  it('shortens what is too long for an anchor after a whole sentence, and says at which level', () => {
    const long = 'Decides with care and tells why. '.repeat(20);
    const expectations = [{ skillKey: 'craft', level: 3, weight: 2 }];
    const made = draftedInstrument(
      frameworkOf([own('craft', [...levels.slice(0, 4), long])], expectations),
      'staff',
      'en-GB',
    );
    const last = made?.content.items[0]?.anchors[4] ?? '';
    expect(last.length).toBeLessThanOrEqual(400);
    expect(last.length).toBeGreaterThan(300);
    expect(last).toMatch(/tells why\. …$/);
    expect(made?.skills[0]?.shortenedLevels).toEqual([4]);
  });

  it('is none where the stage expects nothing that could be asked about', () => {
    expect(draftedInstrument(frameworkOf([own('craft')], []), 'staff', 'en-GB')).toBeNull();
    const expectations = [{ skillKey: 'silence', level: 3, weight: 2 }];
    expect(
      draftedInstrument(frameworkOf([own('silence', ['', '', '', '', ''])], expectations), 'staff', 'de'),
    ).toBeNull();
  });
});
