/**
 * Text that must never reach a log, the page or a trace: as text and as JSON it is `[secret]`, in an inspector it is empty;
 * only {@link Secret.reveal} gives it out, so every use can be found by its name.
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
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }
}
