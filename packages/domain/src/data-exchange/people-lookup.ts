import type { Said } from '@understudy/contracts/said';
import { say } from './import-messages.js';
import type { PersonHistory } from './person-history.js';

/** The employee number somebody meant, or why nobody is meant. */
export type Found = { readonly employeeNumber: string } | { readonly problem: Said };

/** Finds people by what files write about them: employee number, e-mail address or a name that only one person has. */
export class PeopleLookup {
  private readonly byEmail = new Map<string, string>();
  private readonly byName = new Map<string, string | null>();

  constructor(private readonly people: ReadonlyMap<string, PersonHistory>) {
    for (const person of people.values()) {
      if (person.email !== null) this.byEmail.set(person.email.toLowerCase(), person.employeeNumber);
      const names = new Set([person.name, person.preferredName ?? person.name].map(nameKey));
      for (const name of names) {
        this.byName.set(name, this.byName.has(name) ? null : person.employeeNumber);
      }
    }
  }

  /** Looks for a number first, then an e-mail address, then a name. */
  find(text: string): Found {
    if (this.people.has(text)) return { employeeNumber: text };
    const address = emailOf(text);
    if (address !== null) {
      const owner = this.byEmail.get(address.toLowerCase());
      return owner === undefined ? { problem: say('nobody-with-email', { email: text }) } : { employeeNumber: owner };
    }
    const named = this.byName.get(nameKey(text)) ?? this.byName.get(nameKey(reversedName(text)));
    if (named === null) return { problem: say('several-called', { text }) };
    if (named === undefined) return { problem: say('nobody-called', { text }) };
    return { employeeNumber: named };
  }
}

/** A name as it is compared: lower case, single spaces, without accents. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The address in 'ann@x.example' or 'Ann Moss <ann@x.example>'; null when there is none. */
export function emailOf(text: string): string | null {
  const bracketed = text.endsWith('>') ? text.slice(text.lastIndexOf('<') + 1, -1).trim() : text.trim();
  return /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+$/u.test(bracketed) ? bracketed : null;
}

/** 'Moss, Ann' as 'Ann Moss'. */
function reversedName(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 ? text : `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
}
