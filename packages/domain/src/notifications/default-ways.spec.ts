import { notificationKind } from '@understudy/contracts/notifications';
import { defaultMail, differingWays, wayOf } from './default-ways.js';

describe('how somebody is told', () => {
  it('is as the product would by itself until somebody chooses', () => {
    for (const kind of notificationKind.options) {
      expect(wayOf(kind, {})).toEqual({ list: true, mail: defaultMail[kind] });
    }
  });

  it('keeps only what differs', () => {
    const kinds = notificationKind.options.map((kind) => ({ kind, list: true, mail: defaultMail[kind] }));
    expect(differingWays(kinds)).toEqual({});
    const chosen = differingWays([...kinds.slice(1), { kind: 'stage-changed', list: false, mail: 'never' }]);
    expect(chosen).toEqual({ 'stage-changed': { list: false, mail: 'never' } });
    expect(wayOf('stage-changed', chosen)).toEqual({ list: false, mail: 'never' });
  });
});
