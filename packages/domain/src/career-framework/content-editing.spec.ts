import { builtInContent } from '../built-in-framework/built-in-content.js';
import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import {
  addDerailer,
  addSkill,
  addStage,
  addTrack,
  addTransition,
  changeTransition,
  expectAt,
  moveStage,
  removeSkill,
  removeStage,
  removeTrack,
  removeTransition,
} from './content-editing.js';
import { contentProblems } from './content-problems.js';

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
