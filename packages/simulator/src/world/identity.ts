import type { Identity, Leg, Line, Party } from './model.js';

/** How a party appears to others. */
export function identityOf(party: Party): Identity {
  if (party.kind === 'line') return identityOfLine(party.line);
  return { number: party.customer.number, name: party.customer.name, username: undefined };
}

/** How a line appears to others: its user's name, and the CTI login where there is one. */
export function identityOfLine(line: Line): Identity {
  return { number: line.number, name: line.user.fullName, username: line.user.entry.username };
}

/** The number a leg reports under. */
export function numberOf(leg: Leg): string {
  return identityOf(leg.party).number;
}

/** The line a leg reports to, if it is one of ours. */
export function lineOf(leg: Leg): Line | undefined {
  return leg.party.kind === 'line' ? leg.party.line : undefined;
}
