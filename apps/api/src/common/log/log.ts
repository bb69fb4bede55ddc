import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** Facts that may stand in a log line: ids, counts, words of closed lists. Never names, bodies, tokens or addresses. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** JSON lines on standard output, and the framework's own messages through the same door. */
export class Log implements LoggerService {
  private readonly logger: Logger;

  constructor(level: string) {
    this.logger = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  /** Something worth knowing. */
  info(message: string, facts: LogFacts = {}): void {
    this.logger.info(facts, message);
  }

  /** Something that went wrong and was not expected: its kind, message of the program and stack. */
  failure(failure: unknown, facts: LogFacts = {}): void {
    const { name, message, stack } = failure instanceof Error ? failure : new Error(String(failure));
    this.logger.error({ ...facts, failure: name, stack }, message);
  }

  log(message: unknown): void {
    this.logger.debug(String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const stack = rest.find((part) => typeof part === 'string' && part.includes('\n'));
    this.logger.error({ stack }, message instanceof Error ? message.message : String(message));
  }

  warn(message: unknown): void {
    this.logger.warn(String(message));
  }

  debug(message: unknown): void {
    this.logger.debug(String(message));
  }

  fatal(message: unknown): void {
    this.logger.fatal(String(message));
  }
}
