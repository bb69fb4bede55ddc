import { areaBoard, hasRoom } from './area-board.js';

const plan = { leads: 1, maxShadows: 4, wishedExperienced: 2, wishedNew: 2 };
const lead = { role: 'lead', experienced: true } as const;
const old = { role: 'shadow', experienced: true } as const;
const fresh = { role: 'shadow', experienced: false } as const;

it('says what an area is short of: leads, experienced and new shadows', () => {
  expect(areaBoard(plan, [lead, old])).toMatchObject({
    leadsShort: 0,
    experiencedShort: 1,
    newShort: 2,
    shadowRoom: 3,
  });
  expect(areaBoard(plan, [])).toMatchObject({ leadsShort: 1, experiencedShort: 2, newShort: 2, shadowRoom: 4 });
  expect(areaBoard(plan, [old, fresh])).toMatchObject({ leads: 0, leadsShort: 1, overRatio: true });
});

it('keeps the ratio, and counts neither advisers nor more leads than it wishes for', () => {
  const full = [lead, old, old, fresh, fresh];
  expect(hasRoom(plan, full, 'shadow')).toBe(false);
  expect(hasRoom(plan, full, 'lead')).toBe(false);
  expect(hasRoom(plan, full, 'adviser')).toBe(true);
  expect(hasRoom(plan, [old, old, fresh], 'shadow')).toBe(true);
  expect(hasRoom({ ...plan, leads: 2 }, full, 'shadow')).toBe(true);
});
