import { anyStage } from './leaders.js';
import { talkPrompts, talkPromptsByStage } from './prompts.js';

it('has five questions and three things to bring for each stage, in both languages, none twice', () => {
  const all = [...Object.values(talkPromptsByStage), anyStage];
  for (const { ask, bring } of all) {
    expect(ask.length).toBeGreaterThanOrEqual(5);
    expect(bring.length).toBeGreaterThanOrEqual(3);
  }
  const texts = all.flatMap(({ ask, bring }) => [...ask, ...bring]).flatMap(({ en, de }) => [en, de]);
  expect(new Set(texts).size).toBe(texts.length);
});

it('asks something else the next time, and something of any stage that is an organisation’s own', () => {
  const first = talkPrompts('tech-lead', 0, 'en-GB');
  expect(first.ask).toHaveLength(3);
  expect(first.bring).toHaveLength(2);
  expect(talkPrompts('tech-lead', 1, 'en-GB').ask).not.toContain(first.ask[0]);
  expect(talkPrompts('tech-lead', 2, 'en-GB')).toEqual(first);
  expect(talkPrompts('principal', 0, 'de')).toEqual(talkPrompts(null, 0, 'de'));
});
