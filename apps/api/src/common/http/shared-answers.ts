import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { isShared, markShared } from '../together/shared-answer.js';

type Serializer = StandardSchemaSerializerInterceptor;
type Schema = Parameters<Serializer['transformToPlain']>[1];
type Stripped = ReturnType<Serializer['transformToPlain']>;

/**
 * Strips answers to their contracts; one that several requests share, once for all of them. No longer than it is held
 * anywhere is it known here. Of all others nothing is kept: that would cost more than it saves.
 */
export class AnswerSerializer extends StandardSchemaSerializerInterceptor {
  private readonly known = new WeakMap<object, { readonly schema: Schema; readonly stripped: Stripped }>();

  override transformToPlain(...[answer, schema, options]: Parameters<Serializer['transformToPlain']>): Stripped {
    if (!isShared(answer)) return super.transformToPlain(answer, schema, options);
    const before = this.known.get(answer);
    if (before?.schema === schema) return before.stripped;
    const stripped = super.transformToPlain(answer, schema, options).then((plain) => {
      markShared(plain);
      return plain;
    });
    this.known.set(answer, { schema, stripped });
    return stripped;
  }
}

/** Writes a stripped answer as JSON; one that several requests share, once for all of them. */
export const writtenOnce = (): ((answer: unknown) => string) => {
  const known = new WeakMap<object, string>();
  return (answer) => {
    if (!isShared(answer)) return JSON.stringify(answer);
    const before = known.get(answer);
    if (before !== undefined) return before;
    const written = JSON.stringify(answer);
    known.set(answer, written);
    return written;
  };
};
