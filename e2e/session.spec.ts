import { createServer } from 'node:http';
import { expect } from '@playwright/test';
import { Agent } from './Agent.ts';
import { test } from './test.ts';

test('a wrong password says so, and what was typed stays', async ({ page, xuc }) => {
  const ada = new Agent(page);
  await ada.open(xuc.url);
  await ada.logIn('ada', 'wrong');
  await expect(page.getByRole('alert')).toContainText('did not accept this user name and password');
  await expect(page.getByLabel('User name')).toHaveValue('ada');
  await expect(page.getByLabel('Server')).toHaveValue(xuc.url);
  await ada.logIn('ada');
  await ada.expectStatus('Available');
});

test('an unknown user is refused in the same words', async ({ page, xuc }) => {
  const nobody = new Agent(page);
  await nobody.open(xuc.url);
  await nobody.logIn('nobody');
  await expect(page.getByRole('alert')).toContainText('did not accept this user name and password');
});

test('a server that cannot be reached says so', async ({ page, xuc }) => {
  await xuc.stop();
  const ada = new Agent(page);
  await ada.open(xuc.url);
  await ada.logIn('ada');
  await expect(page.getByRole('alert')).toContainText('cannot be reached');
});

test('something else at the address is not taken for a XiVO server', async ({ page }) => {
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' });
    response.end('<h1>Hello</h1>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ada = new Agent(page);
  await ada.open(`http://127.0.0.1:${port}`);
  await ada.logIn('ada');
  await expect(page.getByRole('alert')).toContainText('not a XiVO server');
  other.close();
});

test('a reload in the middle of a call brings the agent back without typing', async ({ talking: { ada, bob } }) => {
  await ada.page.reload();
  await expect(ada.call('On the line', 'Bob Lambert')).toBeVisible();
  await ada.press(ada.call('On the line', 'Bob Lambert'), 'Hang up');
  await expect(bob.calls()).toHaveCount(0);
});

test('the browser keeps a token and never the password', async ({ talking: { ada } }) => {
  const kept = await ada.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(kept).toContain('token');
  expect(kept).not.toContain('1234');
  expect(await ada.page.content()).not.toContain('1234');
});

test('without leave to keep the session, a reload asks for the password again', async ({ page, xuc }) => {
  const ada = new Agent(page);
  await ada.open(xuc.url);
  await page.getByLabel('Stay logged in when this page reloads').uncheck();
  await ada.logIn('ada');
  await ada.expectStatus('Available');
  await page.reload();
  await expect(page.getByLabel('Password')).toHaveValue('');
  await expect(page.getByLabel('User name')).toHaveValue('ada');
});

test('a session that has expired leads to the log-in and says why', async ({ talking: { ada }, xuc }) => {
  await xuc.control('expireTokens');
  await xuc.control('drop');
  await expect(ada.page.getByRole('alert')).toContainText('session has expired', { timeout: 15_000 });
  await expect(ada.page.getByLabel('User name')).toHaveValue('ada');
});

test('the link breaks in the middle of a call: doubt is shown, and the call is there again', async ({ talking: { ada }, xuc }) => {
  await xuc.control('restart', { calls: 'kept', downMs: 2_000 });
  // The banner may be past "lost" already; the card says so until the server has confirmed it.
  await expect(ada.call('On the line', 'Bob Lambert')).toContainText('Checking with the server');
  await expect(ada.page.getByText('Checking with the server')).toHaveCount(0, { timeout: 20_000 });
  await ada.press(ada.call('On the line', 'Bob Lambert'), 'Hold');
  await expect(ada.call('On hold', 'Bob Lambert')).toBeVisible();
});

test('the server is stopped and started again: the call it has forgotten is gone, and the agent is told', async ({
  talking: { ada },
  xuc,
}) => {
  await xuc.stop();
  await expect(ada.page.getByText('Connection lost')).toBeVisible();
  await xuc.start(25);
  // It has forgotten the token as well as the call.
  await expect(ada.page.getByRole('alert')).toContainText('session has expired', { timeout: 45_000 });
  await ada.logIn('ada');
  await ada.expectStatus('Available');
  await expect(ada.calls()).toHaveCount(0);
});

test('the link breaks, and the call is over when it is back: no ghost stays', async ({ talking: { ada }, xuc }) => {
  await xuc.control('restart', { calls: 'lost', downMs: 1_000 });
  await expect(ada.page.getByText('ended while you were disconnected')).toBeVisible({ timeout: 20_000 });
  await expect(ada.calls()).toHaveCount(0);
});
