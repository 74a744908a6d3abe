import { expect } from '@playwright/test';
import { differences, type HostName, HostPage, STRICT } from './HostPage.ts';
import { test } from './test.ts';

const HOSTS: readonly Exclude<HostName, 'plain'>[] = ['bootstrap', 'tailwind', 'reset', 'unset'];

for (const name of ['plain', ...HOSTS] as const) {
  test(`no element of a page looks different with the kit in it: ${name}`, async ({ page }) => {
    const host = new HostPage(page);
    await host.open(name);
    const before = await host.looks('html, body, #host, #host *');
    await host.mountKit();
    expect(differences(before, await host.looks('html, body, #host, #host *'))).toEqual([]);
  });
}

for (const name of HOSTS) {
  test(`the kit looks the same in a page as in a bare one: ${name}`, async ({ page, context }) => {
    const bare = new HostPage(page);
    await bare.open('plain');
    await bare.mountKit();
    const host = new HostPage(await context.newPage());
    await host.open(name);
    await host.mountKit();
    expect(differences(await bare.looks('.hs, .hs *'), await host.looks('.hs, .hs *'))).toEqual([]);
  });
}
