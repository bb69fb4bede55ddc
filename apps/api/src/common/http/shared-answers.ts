import { StandardSchemaSerializerInterceptor } from '@nestjs/common';

type Serializer = StandardSchemaSerializerInterceptor;
type Schema = Parameters<Serializer['transformToPlain']>[1];

/**
 * Strips answers to their contracts; one that several requests share, once for all of them. Nobody changes an answer that
 * was given, and no longer than it is held anywhere is it known here.
 */
export class AnswerSerializer extends StandardSchemaSerializerInterceptor {
  private readonly known = new WeakMap<
    object,
    { readonly schema: Schema; readonly stripped: ReturnType<Serializer['transformToPlain']> }
  >();

  override transformToPlain(
    ...[answer, schema, options]: Parameters<Serializer['transformToPlain']>
  ): ReturnType<Serializer['transformToPlain']> {
    // A list may hold what is no object, which nothing can be remembered of.
    if (typeof answer !== 'object' || answer === null) return super.transformToPlain(answer, schema, options);
    const before = this.known.get(answer);
    if (before?.schema === schema) return before.stripped;
    const stripped = super.transformToPlain(answer, schema, options);
    this.known.set(answer, { schema, stripped });
    return stripped;
  }
}

/** Writes a stripped answer as JSON; one that several requests share, once for all of them. */
export const writtenOnce = (): ((answer: unknown) => string) => {
  const known = new WeakMap<object, string>();
  return (answer) => {
    if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
    const before = known.get(answer);
    if (before !== undefined) return before;
    const written = JSON.stringify(answer);
    known.set(answer, written);
    return written;
  };
};
