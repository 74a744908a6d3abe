/** What stands for a secret wherever one would be seen, whatever its length. */
export const SECRET_MASK = '[secret]';

/**
 * Text that must never reach a log, the page or a trace: as text and as JSON it is `[secret]`, in an inspector it is empty;
 * only {@link Secret.reveal} gives it out, so every use can be found by its name.
 *
 * @example
 * ```ts
 * const { line } = client.getState();
 * if (line?.password) sipStack.register(line.name, line.password.reveal());
 * ```
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for the one place that must have it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return SECRET_MASK;
  }

  toJSON(): string {
    return SECRET_MASK;
  }
}
