/** The words of the transfer dialog. */
export interface TransferMessages {
  readonly title: (who: string) => string;
  readonly close: string;
  readonly field: string;
  readonly placeholder: string;
  readonly colleagues: string;
  /** Names the list under the field where it holds colleagues and others alike. */
  readonly suggestions: string;
  /** Over those who were found in the directory. */
  readonly contacts: string;
  readonly searching: string;
  readonly noContact: string;
  readonly contactsProblem: string;
  readonly noMatch: string;
  /** Puts the call on hold while the agent looks for somebody. */
  readonly holdFirst: string;
  readonly resume: string;
  readonly now: string;
  readonly askFirst: string;
  readonly needsDestination: string;
  /** The call is with this very number. */
  readonly talkingAlready: string;
  readonly asking: (who: string) => string;
  readonly connect: string;
  readonly swap: string;
  readonly back: (who: string) => string;
}
