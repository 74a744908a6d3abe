import { test as base } from '@playwright/test';
import { Agent } from './Agent.ts';
import { Xuc } from './Xuc.ts';

interface Fixtures {
  /** How long a phone rings before the call goes on. */
  readonly noAnswerSeconds: number;
  /** A telephone system of the test's own. */
  readonly xuc: Xuc;
  /** Seats an agent at a desk of their own and logs them in. */
  readonly seat: (username: string) => Promise<Agent>;
  /** Two agents who have just been connected: Ada called Bob. */
  readonly talking: { readonly ada: Agent; readonly bob: Agent };
}

export const test = base.extend<Fixtures>({
  noAnswerSeconds: [25, { option: true }],
  xuc: async ({ noAnswerSeconds }, use) => {
    const xuc = new Xuc();
    await xuc.start(noAnswerSeconds);
    await use(xuc);
    await xuc.stop();
  },
  seat: async ({ browser, xuc }, use) => {
    await use(async (username) => {
      const context = await browser.newContext();
      const agent = new Agent(await context.newPage());
      await agent.open(xuc.url);
      await agent.logIn(username);
      await agent.expectStatus('Available');
      return agent;
    });
    for (const context of browser.contexts()) await context.close();
  },
  talking: async ({ seat }, use) => {
    const ada = await seat('ada');
    const bob = await seat('bob');
    await ada.dial('1001');
    await bob.press(bob.call('Ringing', 'Ada Ives'), 'Answer');
    await ada.call('On the line', 'Bob Lambert').waitFor();
    await use({ ada, bob });
  },
});
