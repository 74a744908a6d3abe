import { expect, type Locator, type Page } from '@playwright/test';

/** What they do takes the card with them away. */
const ENDS_ITS_CARD = new Set(['Answer', 'Refuse', 'Hang up']);
const PATIENCE_MS = 2_000;

/** Again and again: for a moment after a card has come or moved it is deaf, since a press may have been meant for another. */
async function untilGone(button: Locator, press: () => Promise<void>): Promise<void> {
  await button.waitFor();
  await expect(async () => {
    if (await button.isVisible()) await press();
    await expect(button).toBeHidden({ timeout: PATIENCE_MS });
  }).toPass({ timeout: 15_000 });
}

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
    const button = call.getByRole('button', { name, exact: true });
    if (ENDS_ITS_CARD.has(name)) await untilGone(button, () => button.click({ timeout: PATIENCE_MS }));
    else await button.click();
  }

  /** The same by keyboard. */
  async pressByKey(name: string, key = 'Enter'): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true });
    const press = async () => {
      await button.focus({ timeout: PATIENCE_MS });
      await this.page.keyboard.press(key);
    };
    if (ENDS_ITS_CARD.has(name)) await untilGone(button, press);
    else await press();
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

  /** What the grid says of a colleague, who is looked for by name: of a long list only what is in view is there. */
  async findColleague(name: string): Promise<Locator> {
    await this.#type(this.page.getByRole('searchbox', { name: 'Find a colleague' }), name);
    return this.page.getByRole('grid', { name: 'Colleagues' }).getByRole('row', { name });
  }

  /** By keys: what Playwright fills in by itself in Firefox, React does not hear of. */
  async #type(field: Locator, text: string): Promise<void> {
    await field.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }
}
