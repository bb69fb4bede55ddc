import type { Notification } from '@understudy/contracts/notifications';
import type { ReactNode } from 'react';
import { TextLink } from '../../components/links.js';

type PlaceLinkProps = { notification: Notification; onFollow: () => void; children: ReactNode };

/** What a notification says, as the way to the page that it is about; plain text where there is none. */
export const PlaceLink = ({ notification: { place, placeId }, onFollow, children }: PlaceLinkProps) => {
  const look = { onClick: onFollow, inherit: true, underline: 'hover', c: 'inherit' } as const;
  switch (place) {
    case 'person':
      return placeId ? (
        <TextLink to="/people/$personId" params={{ personId: placeId }} {...look}>
          {children}
        </TextLink>
      ) : (
        children
      );
    case 'import':
      return placeId ? (
        <TextLink to="/imports/$importId" params={{ importId: placeId }} {...look}>
          {children}
        </TextLink>
      ) : (
        children
      );
    case 'my-development':
      return (
        <TextLink to="/my-development" {...look}>
          {children}
        </TextLink>
      );
    case 'framework':
      return (
        <TextLink to="/framework" {...look}>
          {children}
        </TextLink>
      );
    case 'succession':
      return (
        <TextLink to="/succession" {...look}>
          {children}
        </TextLink>
      );
    case 'jobs':
      return (
        <TextLink to="/jobs" {...look}>
          {children}
        </TextLink>
      );
    default:
      return children;
  }
};
