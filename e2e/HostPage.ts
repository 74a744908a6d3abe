import type { Page } from '@playwright/test';
import { HOST_PAGES } from './addresses.ts';

export type HostName = 'plain' | 'bootstrap' | 'tailwind' | 'reset' | 'unset';

/** What `style-src 'self'` is said together with, on a page that takes security seriously. */
export const STRICT = "default-src 'self'; style-src 'self'; script-src 'self'";

/** Elements in their order, each with what the browser made of its styles. */
export type Looks = readonly { readonly name: string; readonly style: Readonly<Record<string, string>> }[];

declare global {
  interface Window {
    /** What was done to the page since it was opened. */
    hostWatch: { readonly listeners: string[]; readonly violations: string[] };
  }
}

/** A page of somebody else's, which the kit is brought into. */
export class HostPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(name: HostName, policy?: string): Promise<void> {
    await this.page.addInitScript(watch);
    if (policy !== undefined) {
      await this.page.route('**/*.html', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
      });
    }
    await this.page.goto(`${HOST_PAGES.url}/${name}.html`);
    await this.page.waitForFunction(() => window.mountKit !== undefined);
  }

  /** Mounts every part, and waits until what comes from the server and what fades in is there. */
  async mountKit(options?: { readonly withStyles?: boolean }): Promise<void> {
    await this.page.evaluate((given) => window.mountKit?.(given), options);
    await this.page.getByRole('article', { name: 'Ringing, Karl Renner' }).first().waitFor();
    await this.page.getByRole('dialog', { name: /Jane Martin/ }).waitFor();
    await this.page.evaluate(async () => {
      const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  }

  /** Of each kind of element that is found, the first: every property that the browser knows. */
  looks(selector: string): Promise<Looks> {
    return this.page.evaluate((found) => {
      // Of what runs for ever, the first moment, wherever it is now.
      for (const animation of document.getAnimations()) animation.cancel();
      // The logical properties are the physical ones by other names.
      const properties = [...getComputedStyle(document.body)].filter((property) => !/\b(block|inline)\b/.test(property));
      const kinds = new Map<string, Element>();
      for (const element of document.querySelectorAll(found)) {
        const { parentElement: parent } = element;
        const name = [parent, element].map((part) => (part ? [part.localName, ...part.classList].join('.') : '')).join(' > ');
        if (!kinds.has(name)) kinds.set(name, element);
      }
      return [...kinds].map(([name, element]) => {
        const computed = getComputedStyle(element);
        return { name, style: Object.fromEntries(properties.map((property) => [property, computed.getPropertyValue(property)])) };
      });
    }, selector);
  }

  /** What belongs to the page as a whole, to be compared. */
  belongings() {
    return this.page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window).sort(),
      html: document.documentElement.outerHTML.slice(0, document.documentElement.outerHTML.indexOf('<head')),
      body: [...document.body.attributes].map(({ name, value }) => `${name}=${value}`),
      children: [...document.body.children].map(({ localName, id }) => `${localName}#${id}`),
      hidden: [...document.querySelectorAll('#host, #host *')].filter((element) => element.matches('[inert], [aria-hidden]')).length,
      // The kit's own stylesheet comes with its chunk, by the page's bundler.
      head: [...document.head.children]
        .filter(({ localName }) => !['link', 'script'].includes(localName))
        .map(({ localName, id }) => `${localName}#${id}`),
    }));
  }

  /** The selectors of a stylesheet, each by itself. */
  selectors(file: string): Promise<readonly string[]> {
    return this.page.evaluate((name) => {
      const found: string[] = [];
      const read = (rules: CSSRuleList) => {
        for (const rule of rules) {
          // Commas within parentheses are part of one selector.
          if (rule instanceof CSSStyleRule) found.push(...rule.selectorText.split(/,(?![^(]*\))/).map((selector) => selector.trim()));
          else if (rule instanceof CSSGroupingRule) read(rule.cssRules);
        }
      };
      for (const sheet of document.styleSheets) if (sheet.href?.includes(name)) read(sheet.cssRules);
      return found;
    }, file);
  }

  /** What has arrived in the page's own fields. */
  typed(): Promise<readonly (string | null)[]> {
    return this.page.evaluate(() => [
      ...[...document.querySelectorAll<HTMLInputElement>('#street, #notes')].map((field) => field.value),
      document.querySelector('#rich')?.textContent ?? null,
    ]);
  }

  /** Keys of every kind, into a field, a text area and rich text. */
  async typeEverything(): Promise<void> {
    for (const id of ['#street', '#notes', '#rich']) {
      await this.page.locator(id).click();
      await this.page.keyboard.press('End');
      await this.page.keyboard.type('Ad 09*#+?/ahtm');
      for (const key of ['Space', 'Backspace', 'ArrowLeft', 'x', 'Home', 'y', 'Delete', 'Shift+Z', 'Escape', 'F2', 'z'])
        await this.page.keyboard.press(key);
    }
  }
}

/** Runs in the page before anything else. Functions are compared by name: a listener may be put on again and again. */
function watch(): void {
  const listeners: string[] = [];
  const violations: string[] = [];
  window.hostWatch = { listeners, violations };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) => {
    violations.push(`${effectiveDirective} ${sourceFile} ${sample}`);
  });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target =
      this === window
        ? 'window'
        : this === document
          ? 'document'
          : this instanceof HTMLHtmlElement
            ? 'html'
            : this instanceof HTMLBodyElement
              ? 'body'
              : undefined;
    if (target) listeners.push(`${target} ${type}`);
    add.call(this, type, listener, options);
  };
}

/** Where two looks at the same elements differ, a line for each; not the properties that are left out. */
export function differences(
  one: Looks,
  other: Looks,
  leftOut: (property: string, name: string) => boolean = () => false,
): readonly string[] {
  if (one.map(({ name }) => name).join() !== other.map(({ name }) => name).join()) return ['other elements'];
  return one.flatMap(({ name, style }, index) =>
    Object.entries(style)
      .filter(([property, value]) => !leftOut(property, name) && other[index]?.style[property] !== value)
      .map(([property, value]) => `${name} ${property}: ${value} -> ${other[index]?.style[property]}`),
  );
}
