import { type Key, Layout, LayoutInfo, Rect, Size } from 'react-aria-components';

/** What decides where colleagues stand; pixels, measured from the style sheet. */
export interface HintLayoutOptions {
  /** Tiles stand side by side, each at least this wide; `undefined` for rows. */
  readonly tileSize: number | undefined;
  readonly rowSize: number;
  readonly headingSize: number;
  readonly gap: number;
}

/** React Aria's name for an element of a collection, which it does not give away. */
type Node = NonNullable<ReturnType<NonNullable<Layout['virtualizer']>['collection']['getItem']>>;

interface Block {
  readonly key: Key | undefined;
  readonly headingKey: Key | undefined;
  readonly items: readonly Key[];
  readonly top: number;
  readonly itemsTop: number;
  readonly bottom: number;
}

/** Room around the list for the ring of what has the focus. */
const EDGE = 3;
const START: HintLayoutOptions = { tileSize: undefined, rowSize: 48, headingSize: 28, gap: 4 };

/**
 * Groups of tiles or rows of one height: where each stands follows from its index, so that scrolling through thousands costs
 * what can be seen. React Aria's own layouts know groups or tiles, not both, and measure row by row.
 */
export class HintLayout extends Layout<Node, HintLayoutOptions> {
  private options = START;
  private columns = 1;
  private width = 0;
  private isScrolled = false;
  private blocks: readonly Block[] = [];
  private readonly places = new Map<Key, { readonly block: Block; readonly index: number }>();
  private readonly infos = new Map<Key, LayoutInfo>();

  override shouldInvalidate(now: Rect, before: Rect): boolean {
    return now.width !== before.width;
  }

  override update({ layoutOptions = this.options }: { readonly layoutOptions?: HintLayoutOptions }): void {
    this.options = layoutOptions;
    this.width = Math.max(0, (this.virtualizer?.size.width ?? 0) - 2 * EDGE);
    const { tileSize, gap } = layoutOptions;
    const fitting = tileSize === undefined ? 1 : Math.floor((this.width + gap) / (tileSize + gap));
    this.columns = Number.isFinite(fitting) ? Math.max(1, fitting) : 1;
    this.infos.clear();
    this.places.clear();
    this.blocks = this.placeBlocks();
  }

  private placeBlocks(): readonly Block[] {
    const collection = this.virtualizer?.collection;
    if (!collection) return [];
    const { rowSize, headingSize, gap } = this.options;
    const blocks: Block[] = [];
    let top = EDGE;
    const place = (key: Key | undefined, headingKey: Key | undefined, items: readonly Key[]) => {
      const itemsTop = top + (headingKey === undefined ? 0 : headingSize);
      const rows = Math.ceil(items.length / this.columns);
      const block = { key, headingKey, items, top, itemsTop, bottom: itemsTop + rows * (rowSize + gap) };
      blocks.push(block);
      for (const [index, item] of items.entries()) this.places.set(item, { block, index });
      top = block.bottom + gap;
    };
    const loose: Key[] = [];
    for (const node of collection) {
      if (node.type === 'item') loose.push(node.key);
      if (node.type !== 'section') continue;
      const children = [...(collection.getChildren?.(node.key) ?? [])];
      place(
        node.key,
        children.find((child) => child.type === 'header')?.key,
        children.filter((child) => child.type === 'item').map((child) => child.key),
      );
    }
    if (loose.length > 0) place(undefined, undefined, loose);
    return blocks;
  }

  override getContentSize(): Size {
    return new Size(this.virtualizer?.size.width ?? 0, this.blocks.at(-1)?.bottom ?? 0);
  }

  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    const { rowSize, gap } = this.options;
    const shown: LayoutInfo[] = [];
    const kept = this.keptItems();
    const end = this.endOf(rect);
    for (const block of this.blocks) {
      const mine = kept.filter((one) => one.block === block).map((one) => one.index);
      if (mine.length === 0 && (block.bottom < rect.y || block.top > end)) continue;
      if (block.key !== undefined) shown.push(this.groupInfo(block, block.key));
      if (block.headingKey !== undefined) shown.push(this.headingInfo(block, block.headingKey));
      const rowAt = (y: number) => Math.floor((y - block.itemsTop) / (rowSize + gap));
      const from = Math.max(0, rowAt(rect.y) * this.columns);
      const to = Math.min(block.items.length, (rowAt(end) + 1) * this.columns);
      const indexes = new Set(mine);
      for (let index = from; index < to; index += 1) indexes.add(index);
      for (const index of [...indexes].sort((left, right) => left - right)) {
        const key = block.items[index];
        if (key !== undefined) shown.push(this.itemInfo(block, key, index));
      }
    }
    return shown;
  }

  /** A third more than can be seen is asked for, ready to be scrolled to: rows that a list nobody has scrolled yet does without. */
  private endOf(rect: Rect): number {
    const seen = this.virtualizer?.visibleRect;
    if (seen && seen.y > 0) this.isScrolled = true;
    return seen && !this.isScrolled ? Math.min(seen.maxY, rect.maxY) : rect.maxY;
  }

  /** Whoever has the focus stays in the page, however far away it is scrolled. */
  private keptItems() {
    return [...(this.virtualizer?.persistedKeys ?? [])].flatMap((key) => this.places.get(key) ?? []);
  }

  override getLayoutInfo(key: Key): LayoutInfo | null {
    const place = this.places.get(key);
    if (place) return this.itemInfo(place.block, key, place.index);
    const block = this.blocks.find((one) => one.key === key || one.headingKey === key);
    if (!block) return null;
    return block.key === key ? this.groupInfo(block, key) : this.headingInfo(block, key);
  }

  private itemInfo(block: Block, key: Key, index: number): LayoutInfo {
    return this.remember(key, () => {
      const { rowSize, gap } = this.options;
      const width = Number.isFinite(this.width) ? (this.width - gap * (this.columns - 1)) / this.columns : this.width;
      const column = index % this.columns;
      const x = EDGE + (column === 0 ? 0 : column * (width + gap));
      const y = block.itemsTop + Math.floor(index / this.columns) * (rowSize + gap);
      return inside(block, new LayoutInfo('item', key, new Rect(x, y, width, rowSize)));
    });
  }

  private groupInfo(block: Block, key: Key): LayoutInfo {
    return this.remember(key, () => {
      const info = new LayoutInfo('section', key, new Rect(0, block.top, this.width + 2 * EDGE, block.bottom - block.top));
      info.allowOverflow = true;
      return info;
    });
  }

  /** Stays in sight while its group does. */
  private headingInfo(block: Block, key: Key): LayoutInfo {
    return this.remember(key, () => {
      // What is sticky is placed from the edge of what scrolls.
      const info = inside(block, new LayoutInfo('header', key, new Rect(0, 0, this.width + 2 * EDGE, this.options.headingSize)));
      info.isSticky = true;
      info.zIndex = 1;
      return info;
    });
  }

  private remember(key: Key, make: () => LayoutInfo): LayoutInfo {
    const known = this.infos.get(key);
    if (known) return known;
    const made = make();
    this.infos.set(key, made);
    return made;
  }
}

function inside(block: Block, info: LayoutInfo): LayoutInfo {
  info.parentKey = block.key ?? null;
  info.allowOverflow = true;
  return info;
}
