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

/** A database that cannot be reached becomes one sentence that says so; every other failure stays what it is. */
export const asRefusal = (failure: unknown): unknown => {
  if (failure instanceof StartRefusal || typeof failure !== 'object' || failure === null) return failure;
  const { code, message } = failure as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''];
  if (reason === undefined) return failure;
  const words = message ? ` (${message})` : '';
  return new StartRefusal(`The database cannot be reached: ${reason}${words}.`, { cause: failure });
};
