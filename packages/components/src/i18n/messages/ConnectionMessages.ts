/** The words of the connection. */
export interface ConnectionMessages {
  readonly connecting: string;
  readonly waiting: string;
  readonly nextTry: (seconds: number) => string;
  readonly tryNow: string;
  readonly checking: string;
  readonly unanswered: string;
}
