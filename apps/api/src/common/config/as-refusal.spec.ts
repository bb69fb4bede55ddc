import { StartRefusal } from '@understudy/database/start-refusal';
import { asRefusal } from './as-refusal.js';

const failing = (code: string, message = ''): Error => Object.assign(new Error(message), { code });
const sentence = (failure: unknown): string => {
  const refusal = asRefusal(failure);
  expect(refusal).toBeInstanceOf(StartRefusal);
  return refusal instanceof Error ? refusal.message : '';
};

it('says in one sentence why a database cannot be used', () => {
  expect(sentence(failing('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432'))).toBe(
    'The database cannot be reached: nothing answers there (connect ECONNREFUSED 127.0.0.1:5432).',
  );
  expect(sentence(failing('ECONNREFUSED'))).toBe('The database cannot be reached: nothing answers there.');
  expect(sentence(failing('3D000'))).toContain('the database does not exist');
  expect(sentence(failing('42P01', 'relation "organisation" does not exist'))).toContain('migrate.js');
});

it('leaves refusals and everything unexpected as they are', () => {
  const refusal = new StartRefusal('Port 3000 is taken.');
  const fault = failing('ERR_ASSERTION', 'a fault of the program');
  expect([refusal, fault, 'text', null].map(asRefusal)).toEqual([refusal, fault, 'text', null]);
});
