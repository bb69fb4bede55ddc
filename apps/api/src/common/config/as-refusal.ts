import { StartRefusal } from '@understudy/database/start-refusal';

/** What the network and PostgreSQL (by SQLSTATE) call it when a connection does not come about, in plain words. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of its host cannot be looked up',
  ETIMEDOUT: 'it does not answer in time',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its network cannot be reached',
  '28P01': 'it does not accept the password',
  '28000': 'it does not accept this role',
  '3D000': 'the database does not exist',
  '53300': 'it has no connection left',
  '57P03': 'it is starting or stopping',
};

const tableMissing = '42P01';

/** A database that cannot be reached or is not prepared becomes one sentence; every other failure stays what it is. */
export const asRefusal = (failure: unknown): unknown => {
  if (failure instanceof StartRefusal || typeof failure !== 'object' || failure === null) return failure;
  const { code, message } = failure as NodeJS.ErrnoException;
  if (code === tableMissing) {
    const sentence = 'The database lacks tables that this program needs; run "node apps/api/dist/migrate.js" first.';
    return new StartRefusal(sentence, { cause: failure });
  }
  const reason = reasons[code ?? ''];
  if (reason === undefined) return failure;
  const words = message ? ` (${message})` : '';
  return new StartRefusal(`The database cannot be reached: ${reason}${words}.`, { cause: failure });
};
