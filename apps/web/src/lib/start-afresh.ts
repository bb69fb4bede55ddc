/** Loads a page anew, so that nothing of another sign-in or organisation stays in memory. */
export const startAfresh = (path: string): void => {
  window.location.assign(path);
};

/** The address to go on to after signing in; anything that is not a page of ours is refused. */
export const safePath = (wanted: string | undefined): string =>
  wanted?.startsWith('/') && !/^\/[/\\]|\p{Cc}/u.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : '/';
