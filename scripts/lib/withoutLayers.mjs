/**
 * The stylesheet with its layers taken away, in the same order. Whatever a page says outside of layers beats every layer, were it
 * `p {}` of a reset; a page that wants the parts in a layer puts them into one by `@import ... layer(name)`.
 * It may be done because nothing depends on our layers among themselves: the tokens weigh nothing and come first.
 */
export function withoutLayers(css) {
  const rules = css.replace(/@layer [\w., -]+;\n?/g, '');
  const begin = /@layer [\w.-]+ \{\n/.exec(rules);
  if (!begin) return rules;
  const inside = begin.index + begin[0].length;
  const end = closing(rules, inside);
  return rules.slice(0, begin.index) + rules.slice(inside, end) + withoutLayers(rules.slice(end + 1));
}

/** Where the block that is open at a place is closed. Comments and strings with braces in them are not ours. */
function closing(css, from) {
  let depth = 1;
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A layer is never closed.');
}
