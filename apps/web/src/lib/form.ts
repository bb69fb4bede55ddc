import { schemaResolver, useForm } from '@mantine/form';
import type { BodyOf, Endpoint } from '@understudy/contracts/endpoint';
import { type FormEvent, useEffect, useRef, useState } from 'react';
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

const inputs = 'input, textarea, select, button';

/** Goes to the first input that is marked as wrong or asked for by one of these places, in the order in which one reads. */
const focusFirst = (form: HTMLElement, places: readonly (HTMLElement | null)[]): void => {
  // What is asked for may be a group of inputs, such as a choice among cards, which is not marked itself.
  const asked = places.map((place) => (place?.matches(inputs) ? place : place?.querySelector<HTMLElement>(inputs)));
  const wrong = [...form.querySelectorAll<HTMLElement>(inputs)].find(
    (input) => input.getAttribute('aria-invalid') === 'true' || asked.includes(input),
  );
  wrong?.focus();
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

  const place = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<readonly (HTMLElement | null)[]>([]);
  const refuse = (errors: Record<string, unknown>): void =>
    setRefused(Object.keys(errors).map((field) => form.getInputNode(field)));
  // Only once they are drawn are the inputs marked.
  useEffect(() => {
    if (place.current && refused.length > 0) focusFirst(place.current, refused);
  }, [refused]);

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
      refuse(errors);
      if (own.length === 0 || own.length < failure.fields.length) setProblem(failure);
    } finally {
      setSending(false);
    }
  };

  const handle = form.onSubmit(deliver, refuse);
  return {
    form,
    problem,
    sending,
    setProblem,
    kept: { back: words.back, drop: () => form.setValues(words.drop()) },
    submit: {
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        place.current = event.currentTarget;
        handle(event);
      },
    },
  };
};
