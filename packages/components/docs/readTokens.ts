/** A custom property as its stylesheet has it, in both themes. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** The tokens that a stylesheet sets, in its order; where it sets one twice, the first counts. */
export function readTokens(css: string): readonly Token[] {
  const tokens = new Map<string, Token>();
  for (const [, name = '', value = ''] of css.matchAll(/^\s*(--hs-[a-z-]+):\s*([^;]+);/gm)) {
    if (!tokens.has(name)) tokens.set(name, { name, light: inScheme(value, 0), dark: inScheme(value, 1) });
  }
  return [...tokens.values()];
}

function inScheme(value: string, at: 0 | 1): string {
  return value.replace(
    /light-dark\(((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)/g,
    (_, light: string, dark: string) => [light, dark][at]?.trim() ?? '',
  );
}
