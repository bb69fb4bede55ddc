import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../lib/session.js';
import { NotFoundPage } from './not-found-page.js';
import { SignedInLayout } from './signed-in-layout.js';

/** An address without a page: inside the shell, with its navigation, for whoever is signed in. */
export const UnknownAddress = () => {
  const { data: session } = useQuery(sessionQuery);
  if (!session) {
    return (
      <main>
        <NotFoundPage />
      </main>
    );
  }
  return (
    <SignedInLayout>
      <NotFoundPage />
    </SignedInLayout>
  );
};
