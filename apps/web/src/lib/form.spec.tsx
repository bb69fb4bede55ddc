import { Button, Radio, TextInput } from '@mantine/core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changePassword } from '@understudy/contracts/identity';
import { renderPart, type TestLocale } from '../../test/render.js';
import { ProblemAlert } from '../components/problem-alert.js';
import { useContractForm } from './form.js';
import { ProblemError } from './problem-error.js';

type Body = { currentPassword: string; newPassword: string };

const Form = ({ send }: { send: (body: Body) => Promise<unknown> }) => {
  const { form, submit, problem } = useContractForm({
    endpoint: changePassword,
    initialValues: { currentPassword: '', newPassword: '' },
    send,
  });
  return (
    <form {...submit}>
      <ProblemAlert problem={problem} />
      <TextInput label="current" {...form.getInputProps('currentPassword')} />
      <TextInput label="new" {...form.getInputProps('newPassword')} />
      <Button type="submit">send</Button>
    </form>
  );
};

const Choices = () => {
  const { form, submit } = useContractForm({
    endpoint: changePassword,
    initialValues: { currentPassword: '', newPassword: 'correct horse battery' },
    send: async () => undefined,
  });
  return (
    <form {...submit}>
      <Radio.Group {...form.getInputProps('currentPassword')}>
        <Radio value="zxq" label="zxq" />
      </Radio.Group>
      <Button type="submit">send</Button>
    </form>
  );
};

const Turned = () => {
  const { form, submit } = useContractForm({
    endpoint: changePassword,
    initialValues: { currentPassword: '', newPassword: '' },
    send: async () => undefined,
  });
  return (
    <form {...submit}>
      <TextInput label="new" error={form.errors.newPassword} />
      <TextInput label="current" {...form.getInputProps('currentPassword')} />
      <Button type="submit">send</Button>
    </form>
  );
};

const fillIn = async (locale: TestLocale, current: string, next: string, send: (body: Body) => Promise<unknown>) => {
  await renderPart(<Form send={send} />, { locale });
  const user = userEvent.setup();
  if (current) await user.type(screen.getByLabelText('current'), current);
  if (next) await user.type(screen.getByLabelText('new'), next);
  await user.click(screen.getByRole('button', { name: 'send' }));
};

describe('a form of the contracts', () => {
  it('checks with the schema of the contract, in the language of the page, before anything is sent', async () => {
    const sent: Body[] = [];
    await fillIn('de', 'old', 'short', async (body) => sent.push(body));
    expect(await screen.findByText(/Verwenden Sie mindestens 15 Zeichen/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('new'));
    expect(sent).toEqual([]);
  });

  it('leads to the first choice of a group of which nothing is chosen', async () => {
    await renderPart(<Choices />);
    await userEvent.click(screen.getByRole('button', { name: 'send' }));
    expect(document.activeElement).toBe(screen.getByLabelText('zxq'));
  });

  it('leads to the first wrong field as one reads, whatever the contract names first, also where a field is drawn by hand', async () => {
    await renderPart(<Turned />);
    await userEvent.click(screen.getByRole('button', { name: 'send' }));
    expect(document.activeElement).toBe(screen.getByLabelText('new'));
  });

  it('sends the checked body', async () => {
    const sent: Body[] = [];
    await fillIn('en-GB', 'old', 'correct horse battery', async (body) => sent.push(body));
    expect(sent).toEqual([{ currentPassword: 'old', newPassword: 'correct horse battery' }]);
  });

  it('says in German what the server says at a field, with its days as German readers write them', async () => {
    await fillIn('de', 'old', 'correct horse battery', async () => {
      const message = 'Choose a day after 2026-03-31.';
      throw new ProblemError('invalid-input', 'x', 400, null, [{ field: 'newPassword', message }]);
    });
    expect(await screen.findByText('Wählen Sie einen Tag nach 31.03.2026.')).toBeTruthy();
  });

  it('shows what the server says at the field it says it about', async () => {
    await fillIn('en-GB', 'old', 'correct horse battery', async () => {
      throw new ProblemError('invalid-input', 'x', 400, null, [{ field: 'newPassword', message: 'Too well known.' }]);
    });
    expect(await screen.findByText('Too well known.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('new'));
  });

  it('shows above the form what belongs to no field', async () => {
    await fillIn('en-GB', 'old', 'correct horse battery', async () => {
      throw new ProblemError('wrong-credentials', 'x', 401);
    });
    expect((await screen.findByRole('alert')).textContent).toContain('That did not match');
  });
});
