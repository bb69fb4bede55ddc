import { Textarea } from '@mantine/core';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { commentOnPlan } from '@understudy/contracts/development-plans';
import { renderPart } from '../../test/render.js';
import { FormFrame } from '../components/form-frame.js';
import { useContractForm } from './form.js';
import { rememberUser } from './session-gate.js';
import { forgetOthersWords, forgetWords, keepWords, readWords } from './unsent-words.js';

type Sent = { text: string };

const Comment = ({ sent }: { sent: Sent[] }) => {
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: commentOnPlan,
    keep: { about: 'comment-7', fields: ['text'] },
    initialValues: { text: '', goalId: null as string | null },
    send: async ({ text }) => {
      sent.push({ text });
      form.reset();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      kept={kept}
      submitLabel="send"
      onClose={() => undefined}
    >
      <Textarea label="comment" {...form.getInputProps('text')} />
    </FormFrame>
  );
};

/** The page as somebody finds it who comes to it. */
const open = async (sent: Sent[] = []) => {
  cleanup();
  await renderPart(<Comment sent={sent} />, { locale: 'en-GB' });
  return screen.getByLabelText<HTMLTextAreaElement>('comment');
};

describe('words that were typed and not sent', () => {
  const user = userEvent.setup();
  const back = () => screen.queryByText('Your unsent words are back.');
  beforeEach(() => {
    forgetWords();
    rememberUser('ada');
  });
  afterAll(() => rememberUser(null));

  it('are there again when the page is loaded anew, and can be dropped', async () => {
    await user.type(await open(), 'Half a thought');
    expect(back()).toBeNull();
    expect((await open()).value).toBe('Half a thought');
    expect(back()).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Drop them' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('comment').value).toBe('');
    expect((await open()).value).toBe('');
  });

  it('are gone once they are sent, and the field is empty for the next', async () => {
    const sent: Sent[] = [];
    await user.type(await open(), 'A whole thought');
    const field = await open(sent);
    await user.click(screen.getByRole('button', { name: 'send' }));
    expect(sent).toEqual([{ text: 'A whole thought' }]);
    expect(field.value).toBe('');
    expect(back()).toBeNull();
    expect((await open()).value).toBe('');
  });

  it('are for nobody else in the same tab, and for nobody after signing out', async () => {
    await user.type(await open(), 'Mine');
    rememberUser('ben');
    expect((await open()).value).toBe('');
    rememberUser('ada');
    expect((await open()).value).toBe('Mine');
    forgetWords();
    expect((await open()).value).toBe('');
  });

  it('wait for the same person after a session has ended, and go once somebody else has signed in', () => {
    keepWords('talk', { note: 'Between us.' });
    forgetOthersWords('ada');
    expect(readWords('talk')).toEqual({ note: 'Between us.' });
    forgetOthersWords('ben');
    expect(sessionStorage.length).toBe(0);
  });

  it('do not wait longer than a week', () => {
    const keptOn = (day: number) => JSON.stringify({ at: Date.now() - day * 86_400_000, words: { note: 'Later.' } });
    sessionStorage.setItem('understudy-words-ada-young', keptOn(6));
    sessionStorage.setItem('understudy-words-ada-old', keptOn(8));
    expect(readWords('young')).toEqual({ note: 'Later.' });
    expect(readWords('old')).toBeNull();
    forgetOthersWords('ada');
    expect(sessionStorage.length).toBe(1);
  });
});
