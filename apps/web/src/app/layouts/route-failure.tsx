import { Container } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink } from '../../components/links.js';
import { ProblemError } from '../../lib/problem-error.js';

/** A page that could not be shown; trying again asks the server once more, and what does not exist leads home. */
export const RouteFailure = ({ error }: ErrorComponentProps) => {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  const retry = () => {
    boundary.reset();
    void router.invalidate();
  };
  const absent = error instanceof ProblemError && error.status === 404;
  return (
    <Container size="md">
      {absent ? (
        <ErrorState failure={error} action={<ButtonLink to="/">{t('notFound.home')}</ButtonLink>} order={1} />
      ) : (
        <ErrorState failure={error} onRetry={retry} order={1} />
      )}
    </Container>
  );
};
