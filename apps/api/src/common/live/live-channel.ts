import type { LiveUpdate } from '@understudy/contracts/events';

/** An update on its way to the browsers of one organisation. */
export interface LiveMessage {
  readonly update: LiveUpdate;
  /** The user whom it concerns most, for updates that only they and admins hear; never sent to a browser. */
  readonly concerns: string | null;
  /** The people who hear it and nobody else, admins where that is said; null: whoever may read that kind of thing. */
  readonly only: { readonly people: readonly string[]; readonly admins: boolean } | null;
}

/** Hears the updates of one organisation. */
export type HearLive = (messages: readonly LiveMessage[]) => void;

/**
 * The port through which processes tell each other what browsers should ask for again. Nothing is kept: whoever is not
 * connected misses it, and asks for everything when connecting again.
 */
export abstract class LiveChannel {
  /** @param onProblem hears why an update could not be sent. */
  constructor(protected readonly onProblem: (error: Error) => void) {}

  /** Tells every process. Never fails: an update that is lost is worth less than the work that it tells of. */
  async publish(organisationId: string, messages: readonly LiveMessage[]): Promise<void> {
    try {
      await this.send(organisationId, messages);
    } catch (error) {
      this.onProblem(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Hears one organisation's updates until the returned function is called. */
  abstract subscribe(organisationId: string, hear: HearLive): Promise<() => void>;

  /** Lets go of connections that this channel made itself. */
  abstract close(): Promise<void>;

  protected abstract send(organisationId: string, messages: readonly LiveMessage[]): Promise<void>;
}

/** Who listens in this process, by organisation. */
export class LiveSubscribers {
  private readonly byOrganisation = new Map<string, Set<HearLive>>();

  /** Whether this is the organisation's first listener. */
  add(organisationId: string, hear: HearLive): boolean {
    const known = this.byOrganisation.get(organisationId);
    if (known) known.add(hear);
    else this.byOrganisation.set(organisationId, new Set([hear]));
    return known === undefined;
  }

  /** Whether it was the organisation's last listener. */
  remove(organisationId: string, hear: HearLive): boolean {
    const known = this.byOrganisation.get(organisationId);
    if (!known?.delete(hear) || known.size > 0) return false;
    return this.byOrganisation.delete(organisationId);
  }

  tell(organisationId: string, messages: readonly LiveMessage[]): void {
    for (const hear of this.byOrganisation.get(organisationId) ?? []) hear(messages);
  }
}
