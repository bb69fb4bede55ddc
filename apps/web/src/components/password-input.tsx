import { PasswordInput as MantinePasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password to type, with a button that shows it. */
export const PasswordInput = (props: PasswordInputProps) => {
  const { t } = useTranslation();
  return (
    <MantinePasswordInput
      {...props}
      visibilityToggleButtonProps={{ 'aria-label': t('togglePassword'), tabIndex: 0, 'aria-hidden': false }}
    />
  );
};
