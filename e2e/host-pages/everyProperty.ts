/** Words and values that properties take: of each, a browser keeps the first two that change something. */
const POOL = [
  'none|auto|normal|hidden|visible|scroll|block|inline-block|flex|grid|contents|absolute|fixed|relative|sticky|left|right|both',
  'center|start|end|justify|top|bottom|middle|baseline|stretch|uppercase|lowercase|capitalize|bold|900|italic|oblique|rgb(1, 2, 3)',
  'rgb(4, 5, 6)|7px|13px|3|5|0.5|0.25|50%|20%|2s|3s|url("#x")|linear-gradient(red, blue)|underline|dashed|dotted|solid|double',
  'column|row-reverse|wrap|nowrap|pre|pre-wrap|break-all|keep-all|break-word|anywhere|vertical-rl|vertical-lr|rtl|embed|isolate',
  'bidi-override|multiply|screen|copy|pointer|crosshair|path("M0 0h1")|path("M0 0h2")|circle(5px)|inset(5px)|rotate(10deg)|10deg',
  '20deg|scale(2)|5px 6px|7px 8px|1 / 2|"x"|"y"|"«" "»"|"<" ">"|x 2|y 3|collapse|separate|hide|fill|contain|cover|repeat-x|no-repeat',
  'border-box|content-box|padding-box|text|paint|layout|size|strict|content|manual|always|avoid|page|smooth|x mandatory|y mandatory',
  'x|y|all|first|last|balance|pretty|stable|stable both-edges|inter-word|inter-character|ease-in|linear|alternate|reverse|infinite',
  'paused|forwards|2|nearest|pixelated|crisp-edges|optimizespeed|optimizelegibility|geometricprecision|evenodd|square|round|bevel',
  'stroke|markers|under|over|from-font|dot|sesame|read-write|read-write-plaintext-only|element|no-drag|drag|add|intersect|exclude',
  'luminance|alpha|preserve-3d|plaintext|sideways|upright|digits 2|inline|small-caps|all-small-caps|oldstyle-nums|ordinal|"smcp"',
  '"liga" 0|"wght" 500|"wght" 600|common-ligatures|no-common-ligatures|sub|super|jis78|ruby|weight|style|condensed|ultra-expanded',
  'monospace|serif|emoji|contextual|no-contextual|light|dark|checkbox|textfield|button|--a|--b|ease-out|antialiased|grayscale|loose',
  'break-spaces|"-"|"="|circle|disc|inside|outside|invert(50%)|blur(2px)|1px 1px red|2px 2px blue|ray(45deg)|vertical|horizontal|clip',
  'ellipsis|line-through|wavy|force-end|allow-end|alphabetic|mathematical|central|text-top|scroll-position|transform|opacity',
  'manipulation|pan-x|1 2|2 4|span 2|[a] 5px|[b] 6px|"a b"|"c"|dense|row dense|landscape|large|no-limit|slice|clone|allow-discrete',
  'compact|trim-start|trim-both|cap alphabetic|ex alphabetic|inert|rect(1px, 2px, 3px, 4px)|view-box|fill-box|top left|10px 10px',
  'most-height|most-width|flip-block|flip-inline|anchors-visible|top center|active|source|linearrgb|accumulate|ease|a 3|b 4|exact',
  'preserve|preserve-breaks|wrap-reverse|discard|bounding-box|non-scaling-stroke|view()|scroll()|30deg|no-preference|-webkit-center',
  '-moz-center|bl|text-after-edge|space-between|space-around|no-autospace|spell-out|1.5|visual|legacy|inline-grid|-webkit-box',
  'block-axis|multiple|single|proportional-nums|thick|thin|replace|jump|-3',
].flatMap((line) => line.split('|'));

/** A property with values that are not what it begins with. */
interface Said {
  readonly name: string;
  readonly values: readonly string[];
}

/** Every property that this browser knows by itself, and not as another name for others, with two values wherever there are two. */
function properties(): readonly Said[] {
  const listed = [...getComputedStyle(document.body)];
  const known = Object.keys(CSSStyleDeclaration.prototype).concat(Object.keys(document.body.style)).map(dashed);
  const probe = document.createElement('div');
  probe.style.cssText = 'border-style: solid; outline-style: solid; column-rule-style: solid';
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const all = () => listed.map((name) => style.getPropertyValue(name)).join();
  const found: Said[] = [];
  for (const name of new Set([...listed, ...known])) {
    if (name === 'all' || !CSS.supports(name, 'inherit')) continue;
    const own = probe.style.getPropertyValue(name);
    const seen = new Set([style.getPropertyValue(name)]);
    const before = listed.includes(name) ? undefined : all();
    const values: string[] = [];
    let isOther = false;
    for (const value of POOL) {
      if (values.length === 2 || isOther || !CSS.supports(name, value)) continue;
      probe.style.setProperty(name, value);
      isOther = before !== undefined && before !== all();
      const computed = style.getPropertyValue(name);
      if (!isOther && !seen.has(computed)) values.push(value);
      seen.add(computed);
      probe.style.removeProperty(name);
      if (own !== '') probe.style.setProperty(name, own);
    }
    if (!isOther && values.length > 0) found.push({ name, values });
  }
  probe.remove();
  return found;
}

function dashed(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^(?=(webkit|moz)-)/, '-');
}

type Looks = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Of each kind of element in the parts, the first: what the browser makes of its styles. */
function looks(): Looks {
  const kinds = new Map<string, Element>();
  for (const element of document.querySelectorAll('.hs, .hs *')) {
    const path = [element.parentElement, element];
    const name = path.map((one) => [one?.localName, one?.getAttribute('class'), one?.getAttribute('type')].join('.')).join(' > ');
    if (!kinds.has(name)) kinds.set(name, element);
  }
  return new Map([...kinds].map(([name, element]) => [name, read(getComputedStyle(element))]));
}

/** The same of pseudo-elements, an element of each name for all of its kind: browsers work each property out by itself. */
function pseudoLooks(pseudo: string): Looks {
  const elements = new Map([...document.querySelectorAll('.hs *')].map((element) => [element.localName, element]));
  return new Map(
    [...elements].map(([name, element]) => {
      const style = getComputedStyle(element, pseudo);
      // Without content there is no box, whatever else is said of it.
      return [name + pseudo, style.content === 'none' ? new Map([['content', 'none']]) : read(style)];
    }),
  );
}

function read(style: CSSStyleDeclaration): ReadonlyMap<string, string> {
  return new Map([...style].map((property) => [property, style.getPropertyValue(property)]));
}

const sheet = document.createElement('style');
// Of what is not shown a browser tells what was computed, and no lengths that come of the page around it.
const unseen = document.createElement('style');
unseen.textContent = '#phone { display: none !important }';

/** Says rules before the kit's stylesheet, one after the other: which properties of the parts, or of pseudo-elements, each changes. */
function reached(rules: readonly string[], pseudo?: string): readonly (readonly string[])[] {
  const look = () => (pseudo === undefined ? looks() : pseudoLooks(pseudo));
  if (pseudo === undefined) document.head.append(unseen);
  say('');
  const bare = look();
  const found = rules.map((rule) => {
    say(rule);
    return differences(bare, look());
  });
  say('');
  unseen.remove();
  return found;
}

/** Each property that differs, with the first element whose it is. */
function differences(one: Looks, other: Looks): readonly string[] {
  const found = new Map<string, string>();
  for (const [name, style] of one)
    for (const [property, value] of style) {
      const now = other.get(name)?.get(property);
      if (now !== value && !found.has(property)) found.set(property, `${property} of ${name}: ${value} -> ${now}`);
    }
  return [...found.values()];
}

function say(rule: string): void {
  sheet.textContent = rule;
  document.head.prepend(sheet);
}

export const everyProperty = { properties, reached, say };
