import { Fieldset, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { signUp } from '@understudy/contracts/organisations';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PasswordInput } from '../../components/password-input.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { locales, matchLocale } from '../../lib/i18n.js';
import { slugOf } from '../../lib/slug.js';
import { startAfresh } from '../../lib/start-afresh.js';
import { timeZones } from '../../lib/time-zones.js';
import { PublicForm } from './public-form.js';

/** A new organisation and its first admin, signed in at once. */
export const SignUpView = () => {
  const { t, i18n } = useTranslation(['identity', 'common']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: signUp,
    initialValues: {
      organisationName: '',
      slug: '',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale: matchLocale(i18n.language) ?? 'en-GB',
      name: '',
      email: '',
      password: '',
    },
    send: async (body) => {
      await call(signUp, { body });
      startAfresh('/');
    },
  });

  const nameOrganisation = (name: string) => {
    const followed = form.values.slug === slugOf(form.values.organisationName);
    form.setFieldValue('organisationName', name);
    if (followed) form.setFieldValue('slug', slugOf(name));
  };

  return (
    <PublicForm
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      submitLabel={t('signUp.submit')}
      sending={sending}
      problem={problem}
      submit={submit}
      below={
        <Text size="sm">
          {t('signUp.known')} <TextLink to="/sign-in">{t('signUp.signIn')}</TextLink>
        </Text>
      }
    >
      <Fieldset legend={t('signUp.organisation')} radius="lg">
        <TextInput
          autoComplete="organization"
          autoFocus
          required
          withAsterisk={false}
          label={t('signUp.organisationName')}
          {...form.getInputProps('organisationName')}
          onChange={(event) => nameOrganisation(event.currentTarget.value)}
        />
        <TextInput
          mt="sm"
          required
          withAsterisk={false}
          label={t('signUp.slug')}
          description={t('signUp.slugHelp')}
          {...form.getInputProps('slug')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} mt="sm">
          <Select
            searchable
            allowDeselect={false}
            label={t('signUp.timeZone')}
            data={timeZones()}
            {...form.getInputProps('timeZone')}
          />
          <Select
            allowDeselect={false}
            label={t('signUp.locale')}
            data={locales.map((locale) => ({ value: locale, label: t(`common:locale.${locale}`) }))}
            {...form.getInputProps('locale')}
          />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('signUp.you')} radius="lg">
        <TextInput
          autoComplete="name"
          required
          withAsterisk={false}
          label={t('signUp.name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          mt="sm"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          label={t('signUp.email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          mt="sm"
          autoComplete="new-password"
          required
          withAsterisk={false}
          label={t('signUp.password')}
          description={t('signUp.passwordHelp')}
          {...form.getInputProps('password')}
        />
      </Fieldset>
    </PublicForm>
  );
};
