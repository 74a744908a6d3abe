import { expect, type Locator, type Page } from '@playwright/test';

/** One agent at a desk, in a browser window of their own. */
export class Agent {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(server: string): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel('Server').fill(server);
  }

  async logIn(username: string, password = '1234'): Promise<void> {
    await this.page.getByLabel('User name').fill(username);
    await this.page.getByLabel('Password').fill(password);
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
    await field.fill(number);
    await field.press('Enter');
  }

  /** Presses a button of a call. */
  async press(call: Locator, name: string): Promise<void> {
    await call.getByRole('button', { name, exact: true }).click();
  }

  async openTransfer(call: Locator, destination: string): Promise<Locator> {
    await this.press(call, 'Transfer');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Transfer to').fill(destination);
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
}
