import { Container } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorState } from '../../components/error-state.js';

/** A page that could not be shown; trying again asks the server once more. */
export const RouteFailure = ({ error }: ErrorComponentProps) => {
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  const retry = () => {
    boundary.reset();
    void router.invalidate();
  };
  return (
    <Container size="md">
      <ErrorState failure={error} onRetry={retry} order={1} />
    </Container>
  );
};
