import { passwordProblems } from './password-rules.js';

const context = ['Meridian Systems', 'meridian', 'Grace Hopper', 'grace.hopper@meridian.example'];

describe('passwords that somebody would try first', () => {
  it.each([
    'passwordpassword',
    'Password12345678',
    '123456789012345',
    'qwertyuiopasdfghjkl',
    'aaaaaaaaaaaaaaaaaaaa',
    'correct horse battery staple'.replaceAll(' ', ''),
    'letmeinletmeinletmein',
    'P@ssword P@ssword 1!',
  ])('are refused: %s', (password) => {
    expect(passwordProblems(password, context, 'password')).toHaveLength(1);
  });

  it.each(['meridianmeridian!!', 'Grace Hopper 2026', 'understudy understudy', 'meridian-systems-1'])(
    'are refused for what they are made of: %s',
    (password) => {
      expect(passwordProblems(password, context, 'newPassword')).toEqual([
        { field: 'newPassword', message: expect.stringContaining('Leave out your name') },
      ]);
    },
  );
});

it.each([
  'seven quiet otters juggle',
  'K7#vq9!mZ2$wLp4x',
  'Ein leiser Fluss im Nebel',
  '正しい馬の電池ホチキス止め具店',
])('accepts: %s', (password) => {
  expect(passwordProblems(password, context, 'password')).toEqual([]);
});
