/** Less than this is nothing to be seen. */
const SLACK = 2;
/** How much of a line may reach into the next: what is measured has room for accents above and tails below. */
const REACH = 0.3;

interface Line {
  readonly node: Node;
  readonly text: string;
  readonly rect: DOMRect;
}

/** Lines of text that lie on one another where both are seen, each pair once; nothing when every line has its own room. */
export function overlappingLines(root: HTMLElement): readonly string[] {
  const lines = linesIn(root);
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter(({ node, rect }) => node !== line.node && isOn(line.rect, rect))
      .map(({ text }) => `“${line.text}” and “${text}”`),
  );
}

function isOn(left: DOMRect, right: DOMRect): boolean {
  const width = Math.min(left.right, right.right) - Math.max(left.left, right.left);
  const height = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  return width > SLACK && height > REACH * Math.min(left.height, right.height);
}

function linesIn(root: HTMLElement): readonly Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (text === '' || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const seen = seenOf(rect, node.parentElement, root);
      if (seen.width > SLACK && seen.height > SLACK) lines.push({ node, text, rect: seen });
    }
  }
  return lines;
}

/** What is left of a line where everything around it has cut off what it cuts off. */
function seenOf(line: DOMRect, parent: HTMLElement, root: HTMLElement): DOMRect {
  let { left, top, right, bottom } = line;
  for (let around: HTMLElement | null = parent; around; around = around === root ? null : around.parentElement) {
    const { overflow, clipPath } = getComputedStyle(around);
    if (overflow === 'visible' && clipPath === 'none') continue;
    const box = around.getBoundingClientRect();
    // What is for screen readers alone is a point.
    if (clipPath !== 'none') return new DOMRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
