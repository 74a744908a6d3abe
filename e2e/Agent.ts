import { expect, type Locator, type Page } from '@playwright/test';

/** One agent at a desk, in a browser window of their own. */
export class Agent {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(server: string): Promise<void> {
    await this.page.goto('/');
    await this.#type(this.page.getByLabel('Server'), server);
  }

  async logIn(username: string, password = '1234'): Promise<void> {
    await this.#type(this.page.getByLabel('User name'), username);
    await this.#type(this.page.getByLabel('Password'), password);
    await this.page.getByRole('button', { name: 'Log in' }).click();
  }

  /** The card of a call, by its state's word and who it is with. */
  call(state: 'Ringing' | 'Dialling' | 'On the line' | 'On hold', who: string): Locator {
    return this.page.getByRole('article', { name: `${state}, ${who}` });
  }

  calls(): Locator {
    return this.page.getByRole('article');
  }

  async dial(number: string): Promise<void> {
    const field = this.page.getByLabel('Number to call');
    await this.#type(field, number);
    await field.press('Enter');
  }

  /** Presses a button of a call. */
  async press(call: Locator, name: string): Promise<void> {
    await call.getByRole('button', { name, exact: true }).click();
  }

  async openTransfer(call: Locator, destination: string): Promise<Locator> {
    await this.press(call, 'Transfer');
    const dialog = this.page.getByRole('dialog');
    await this.#type(dialog.getByLabel('Transfer to'), destination);
    return dialog;
  }

  /** What the desk's head says of our own line. */
  async expectStatus(word: string): Promise<void> {
    await expect(this.page.getByRole('group', { name: 'Your phone' })).toContainText(word);
  }

  /** What the grid says of a colleague. */
  colleague(name: string): Locator {
    return this.page.getByRole('grid', { name: 'Colleagues' }).getByRole('row', { name });
  }

  /** By keys: what Playwright fills in by itself in Firefox, React does not hear of. */
  async #type(field: Locator, text: string): Promise<void> {
    await field.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }
}
