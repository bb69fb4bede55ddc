import { describeInBrowser } from './room.js';
import type { Screen } from './screens.js';

const individual: readonly Screen[] = [
  { route: '/mentors', who: ['individual'] },
  { route: '/mentorships', who: ['individual'] },
  { route: '/mentorships/$mentorshipId', who: ['individual'], from: '/mentorships' },
  { route: '/peer-groups', who: ['individual'] },
];
const manager: readonly Screen[] = [
  { route: '/mentorships/$mentorshipId', who: ['manager'], from: '/mentorships' },
  { route: '/mentor-profile', who: ['manager'] },
];
const admin: readonly Screen[] = [
  { route: '/mentoring', who: ['admin'] },
  { route: '/peer-groups', who: ['admin'] },
];

describeInBrowser('mentoring and peer groups', (room) => {
  it('is accessible, fits and complains about nothing', async () => {
    const found = [
      ...(await room.lookAround('individual', individual, { colorScheme: 'light' })),
      ...(await room.lookAround('manager', manager, { colorScheme: 'dark' })),
      ...(await room.lookAround('admin', admin, { colorScheme: 'light' })),
    ];
    expect(found).toEqual([]);
  }, 300_000);
});
