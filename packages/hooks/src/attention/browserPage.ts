import type { Unsubscribe } from '@hookswitch/core';

/** The title and the icon of the page: the browser's, or a test's. */
export interface PageDoor {
  /** The page that the door leads to: what is marked through two doors to one page has one owner. @default the door itself */
  readonly target?: object | undefined;
  getTitle(): string;
  setTitle(title: string): void;
  /** Calls back when anybody has changed the title. */
  onTitle(run: () => void): Unsubscribe;
  /** Puts a dot on the page's icon; returns what gives the icon back as it was. */
  markIcon(colour: string): () => void;
}

const SIZE = 32;
const NOTHING = () => {};

/** The browser's page; nothing where there is none. */
export const browserPage: PageDoor = {
  target: typeof document === 'undefined' ? undefined : document,
  getTitle: () => (typeof document === 'undefined' ? '' : document.title),
  setTitle(title) {
    if (typeof document !== 'undefined') document.title = title;
  },
  onTitle(run) {
    if (typeof document === 'undefined' || typeof MutationObserver === 'undefined') return NOTHING;
    const observer = new MutationObserver(run);
    // Some hosts change the text of the element, others put another element in its place.
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  },
  markIcon(colour) {
    if (typeof document === 'undefined') return NOTHING;
    let restore = NOTHING;
    let isOver = false;
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')];
    void dottedIcon(links.at(-1)?.href, colour).then((icon) => {
      if (icon !== undefined && !isOver) restore = showIcon(links, icon);
    });
    return () => {
      isOver = true;
      restore();
    };
  },
};

/** Sets the icon on the page's own links, or on one of ours where it has none; returns what undoes it. */
function showIcon(links: readonly HTMLLinkElement[], icon: string): () => void {
  if (links.length === 0) {
    const link = document.createElement('link');
    link.rel = 'icon';
    link.href = icon;
    document.head.append(link);
    return () => link.remove();
  }
  const before = links.map((link) => ({ link, href: link.getAttribute('href'), type: link.getAttribute('type') }));
  for (const link of links) {
    // A type that is not the picture's lets a browser pass the link over.
    link.type = 'image/png';
    link.href = icon;
  }
  return () => {
    for (const { link, href, type } of before) {
      // Changed by the host meanwhile: that one is meant.
      if (link.getAttribute('href') !== icon) continue;
      setOrRemove(link, 'href', href);
      setOrRemove(link, 'type', type);
    }
  };
}

function setOrRemove(link: HTMLLinkElement, name: string, value: string | null): void {
  if (value === null) link.removeAttribute(name);
  else link.setAttribute(name, value);
}

/** The icon with a dot in its corner, or the dot alone where the icon may not be read; nothing where nothing can be drawn. */
async function dottedIcon(href: string | undefined, colour: string): Promise<string | undefined> {
  const picture = href === undefined ? undefined : await load(href);
  const withPicture = picture && draw(colour, picture);
  return withPicture ?? draw(colour, undefined);
}

function load(href: string): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const image = new Image();
    image.crossOrigin = 'anonymous';
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => resolve(undefined));
    image.src = href;
  });
}

function draw(colour: string, picture: HTMLImageElement | undefined): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  try {
    if (picture) pen.drawImage(picture, 0, 0, SIZE, SIZE);
    const radius = picture ? SIZE * 0.3 : SIZE * 0.5;
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(SIZE - radius, radius, radius, 0, 2 * Math.PI);
    pen.fill();
    return canvas.toDataURL('image/png');
  } catch {
    // A picture of another origin, which may be shown and not read.
    return undefined;
  }
}
