import { schemaResolver, useForm } from '@mantine/form';
import type { BodyOf, Endpoint } from '@understudy/contracts/endpoint';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { fieldWords } from './field-words.js';
import { useKeptWords } from './kept-words.js';
import { ProblemError } from './problem-error.js';

type WithBody = Endpoint & { readonly body: z.ZodType };

type Options<E extends WithBody, Values extends Record<string, unknown>> = {
  endpoint: E;
  initialValues: Values;
  /** The request body that the values make; without it the values are the body. Empty optional fields become null here. */
  body?: (values: Values) => z.input<E['body']>;
  /** Keeps these texts in the tab until they are sent: a name of what they are about, and the fields. */
  keep?: { readonly about: string; readonly fields: readonly (keyof Values & string)[] };
  /** Sends the checked body; a ProblemError it throws is shown at the fields it names. */
  send: (body: z.input<E['body']>) => Promise<unknown>;
};

/**
 * A form checked by the contract's own schema, with the server's answer at the fields it is about. `problem` holds what
 * belongs to no field. Spread `submit` on the form: <form {...submit}>.
 */
export const useContractForm = <E extends WithBody, Values extends Record<string, unknown>>({
  endpoint,
  initialValues,
  body = (values) => values as z.input<E['body']>,
  keep,
  send,
}: Options<E, Values>) => {
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [sending, setSending] = useState(false);
  const check = schemaResolver(endpoint.body, { sync: true });

  const words = useKeptWords(keep?.about ?? null, keep?.fields ?? [], initialValues);

  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: words.initial,
    onValuesChange: words.keep,
    validateInputOnBlur: false,
    validate: (values) => {
      const errors = check(body(values) as BodyOf<E>);
      return Object.fromEntries(Object.entries(errors).map(([field, message]) => [field, fieldWords(String(message))]));
    },
  });

  // What is asked for may be a group of inputs, such as a choice among cards.
  const focusFirst = (errors: Record<string, unknown>): void => {
    const [first] = Object.keys(errors);
    const place = first ? form.getInputNode(first) : null;
    const inputs = 'input, textarea, select, button';
    const input = place?.matches(inputs) ? place : place?.querySelector<HTMLElement>(inputs);
    input?.focus();
  };

  const deliver = async (values: Values): Promise<void> => {
    setSending(true);
    setProblem(null);
    // What was found again is no beginning to go back to once it is sent.
    if (words.back) form.setInitialValues(initialValues);
    try {
      await send(body(values));
      words.forget();
    } catch (failure) {
      if (!(failure instanceof ProblemError)) throw failure;
      const own = failure.fields.filter(({ field }) => field in values);
      const errors = Object.fromEntries(own.map(({ field, message }) => [field, fieldWords(message)]));
      form.setErrors(errors);
      focusFirst(errors);
      if (own.length === 0 || own.length < failure.fields.length) setProblem(failure);
    } finally {
      setSending(false);
    }
  };

  const handle = form.onSubmit(deliver, focusFirst);
  return {
    form,
    problem,
    sending,
    setProblem,
    kept: { back: words.back, drop: () => form.setValues(words.drop()) },
    submit: { noValidate: true, onSubmit: (event: FormEvent<HTMLFormElement>) => handle(event) },
  };
};
