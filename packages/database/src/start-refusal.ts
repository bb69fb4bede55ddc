/** A reason not to start, in one sentence that the person at the keyboard can act upon. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
