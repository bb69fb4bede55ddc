import { builtInContent } from '../built-in-framework/built-in-content.js';
import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import type { ContentChange } from './content-change.js';
import {
  addDerailer,
  addSkill,
  addStage,
  addTrack,
  addTransition,
  changeSkill,
  changeStage,
  changeTransition,
  expectAt,
  moveStage,
  removeDerailer,
  removeSkill,
  removeStage,
  removeTrack,
  removeTransition,
} from './content-editing.js';
import { contentProblems } from './content-problems.js';
import { type Places, type PutBack, placesIn, putBack, takenOut } from './content-removal.js';

const content = builtInContent(builtInFramework, 'Leadership');
const blocking = (text: typeof content) => contentProblems(text).filter((problem) => problem.blocking);
const places = (text: typeof content) => text.stages.map(({ key, ordinal }) => `${key} ${ordinal}`);

describe('editing a framework', () => {
  it('adds a parallel track whose stages stand beside those of management', () => {
    const { content: withTrack, key: track } = addTrack(content, 'Technical');
    const staff = addStage(withTrack, 'Staff engineer', track);
    const raised = [1, 2].reduce((text) => moveStage(text, staff.key, 1), staff.content);
    expect(raised.stages.at(-1)).toMatchObject({ key: 'staff-engineer', track: 'technical', ordinal: 3 });
    expect(blocking(raised)).toEqual([]);
    expect(removeTrack(raised, track)).toBe(raised);
    expect(removeTrack(removeStage(raised, staff.key), track).tracks).toEqual(content.tracks);
  });

  it('lets neighbours of a track change places, and nothing fall below the first step', () => {
    expect(places(moveStage(content, 'tech-lead', 1)).slice(1, 3)).toEqual(['tech-lead 3', 'engineering-manager 2']);
    expect(moveStage(content, 'individual-contributor', -1)).toBe(content);
  });

  it('takes a stage away with what only makes sense with it, and asks for a home for its skills', () => {
    const without = removeStage(content, 'cto');
    expect(without.expectations.some(({ stageKey }) => stageKey === 'cto')).toBe(false);
    expect(without.transitions.some(({ toStageKey }) => toStageKey === 'cto')).toBe(false);
    const homeless = content.skills.filter(({ homeStageKey }) => homeStageKey === 'cto').map(({ key }) => key);
    expect(blocking(without).map(({ part, key, field }) => `${part} ${key} ${field}`)).toEqual(
      homeless.map((key) => `skills ${key} homeStageKey`),
    );
  });

  it('adds a skill that its home stage expects, and takes both away again', () => {
    const { content: more, key } = addSkill(content, 'Hiring', 'tech-lead');
    expect(key).toBe('hiring-2');
    expect(more.expectations.at(-1)).toEqual({ stageKey: 'tech-lead', skillKey: 'hiring-2', level: 2, weight: 2 });
    expect(removeSkill(more, key)).toEqual(content);
  });

  it('says what a stage expects, anew or no more', () => {
    const asked = expectAt(content, 'cto', 'hiring', { level: 4, weight: 1 });
    const again = expectAt(asked, 'cto', 'hiring', { level: 3, weight: 3 });
    const at = again.expectations.filter(({ stageKey, skillKey }) => stageKey === 'cto' && skillKey === 'hiring');
    expect(at).toEqual([{ stageKey: 'cto', skillKey: 'hiring', level: 3, weight: 3 }]);
    expect(expectAt(again, 'cto', 'hiring', null).expectations).not.toContainEqual(at[0]);
  });

  it('adds a transition once, also between tracks, and derailers with keys of their own', () => {
    const ends = { fromStageKey: 'individual-contributor', toStageKey: 'cto' };
    const more = addTransition(content, ends.fromStageKey, ends.toStageKey);
    expect(addTransition(more, ends.fromStageKey, ends.toStageKey)).toBe(more);
    expect(changeTransition(more, ends, { shift: 'Much' }).transitions.at(-1)).toMatchObject({
      ...ends,
      shift: 'Much',
    });
    expect(removeTransition(more, ends)).toEqual(content);
    const derailed = addDerailer(addDerailer(content, 'cto', 'Alone'), 'cto', 'Alone');
    expect(
      derailed.stages
        .at(-1)
        ?.derailers.map(({ key }) => key)
        .slice(-2),
    ).toEqual(['alone', 'alone-2']);
  });
});

describe('what was taken out of a framework', () => {
  const { content: text } = addTrack(content, 'Technical');
  const [third] = text.skills.filter(({ homeStageKey }) => homeStageKey === 'engineering-manager');
  const derailer = text.stages.find(({ key }) => key === 'engineering-manager')?.derailers[0]?.key ?? '';
  const home = third?.key ?? '';
  const neighbour = text.skills[text.skills.findIndex(({ key }) => key === home) + 1]?.key ?? '';
  const step = { fromStageKey: 'tech-lead', toStageKey: 'engineering-manager' };
  type Removing = (now: typeof text) => typeof text;
  const removals: [string, Removing][] = [
    ['a track', (now) => removeTrack(now, 'technical')],
    ['a stage', (now) => removeStage(now, 'engineering-manager')],
    ['the stage before it', (now) => removeStage(now, 'tech-lead')],
    ['a skill', (now) => removeSkill(now, home)],
    ['the skill beside it', (now) => removeSkill(now, neighbour)],
    ['a transition', (now) => removeTransition(now, step)],
    ['a derailer', (now) => removeDerailer(now, 'engineering-manager', derailer)],
  ];
  const outOf = (now: typeof text, places: Places, removing: Removing) => ({
    now: removing(now),
    taken: takenOut(now, removing(now)),
    places: placesIn(now, places),
  });
  /** Tries one after another, and once more what could not come before the others. */
  const putAllBack = (now: typeof text, all: readonly (readonly ContentChange[])[], places: Places) => {
    let result: PutBack = { content: now, waiting: [] };
    const left = [...all];
    for (let tries = 0; left.length > 0 && tries < 3; tries += 1) {
      const taken = left.shift() ?? [];
      const put = putBack(result.content, taken, result.waiting, places);
      if (put === null) left.push(taken);
      else result = put;
    }
    return result;
  };

  it.each(removals)(
    'comes back in its place with all that hung on it, and leaves what was written since: %s',
    (_, removing) => {
      const { now, taken, places } = outOf(text, new Map(), removing);
      expect(now).not.toEqual(text);
      expect(putBack(now, taken, [], places)).toEqual({ content: text, waiting: [] });
      const written: Removing = (one) =>
        addSkill(
          changeStage(changeSkill({ ...one, name: 'Ours' }, 'vision', { description: 'Anew' }), 'cto', {
            name: 'Head',
          }),
          'New',
          'cto',
        ).content;
      expect(putBack(written(now), taken, [], places)?.content).toEqual(written(text));
    },
  );

  it('comes back whole when two things were taken out, whichever comes first', () => {
    for (const [, one] of removals) {
      for (const [, other] of removals.filter((removal) => removal[1] !== one)) {
        const first = outOf(text, new Map(), one);
        const second = outOf(first.now, first.places, other);
        const all = [first.taken, second.taken];
        for (const order of [all, all.toReversed()]) {
          expect(putAllBack(second.now, order, second.places)).toEqual({ content: text, waiting: [] });
        }
      }
    }
  });

  it('stays out where something else has its place or its stage is gone, and takes nothing from what was chosen since', () => {
    const skill = outOf(text, new Map(), (now) => removeSkill(now, 'hiring'));
    const again = addSkill(skill.now, 'Hiring', 'cto');
    expect(again.key).toBe('hiring');
    expect(putBack(again.content, skill.taken, [], skill.places)).toBeNull();
    const between = outOf(text, new Map(), (now) => removeTransition(now, step));
    expect(putBack(removeStage(between.now, 'tech-lead'), between.taken, [], between.places)).toBeNull();
    const stage = outOf(text, new Map(), (now) => removeStage(now, 'engineering-manager'));
    const chosen = changeSkill(stage.now, home, { homeStageKey: 'cto' });
    expect(putBack(chosen, stage.taken, [], stage.places)?.content).toEqual(
      changeSkill(text, home, { homeStageKey: 'cto' }),
    );
  });
});
