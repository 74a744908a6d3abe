import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';

const packages = new URL('../../packages/', import.meta.url);

/** The sources that are published, with what regular expressions are in them. */
const sources = readdirSync(packages).flatMap((name) => {
  const folder = new URL(`${name}/src/`, packages);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|test-d|stories)\.|^testing\//.test(path))
    .map((path) => ({ path: `${name}/${path}`, ...regexpsIn(path, readFileSync(new URL(path, folder), 'utf8')) }));
});

function regexpsIn(path, text) {
  const literals = [];
  let made = 0;
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.escapedText === 'RegExp') made += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return { literals, made };
}

/** What an analyser of its automaton says of an expression: how its steps grow with the text. */
function growthOf(literal) {
  const end = literal.lastIndexOf('/');
  const { status, complexity } = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 20_000 });
  return status === 'safe' ? 'linear' : `${status}: ${complexity?.summary}`;
}

it('no regular expression of ours takes more steps than a text has characters, a few times over', () => {
  const literals = [...new Set(sources.flatMap((source) => source.literals))];
  expect(literals.length).toBeGreaterThan(50);
  const slow = literals.map((literal) => ({ literal, growth: growthOf(literal) })).filter(({ growth }) => growth !== 'linear');
  expect(slow).toEqual([]);
}, 120_000);

it('the analyser would find one that is quadratic', () => {
  expect(growthOf(String.raw`/^[+-]?(?:\d+\.?\d*|\.\d+)$/`)).toContain('polynomial');
  expect(growthOf(String.raw`/\s+$/`)).toContain('polynomial');
});

it('no regular expression is made of text while the program runs: it could not be looked at', () => {
  expect(sources.filter(({ made }) => made > 0).map(({ path }) => path)).toEqual([]);
});
