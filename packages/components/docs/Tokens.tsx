import { type Look, lookCss } from '../../../.storybook/looks.js';
import { readTokens, type Token } from './readTokens.js';
import './Tokens.css';

/** What `Tokens` needs. */
export interface TokensProps {
  readonly look: Look;
}

/** Every token of a look with its value in light and in dark, read from its stylesheet. */
export function Tokens({ look }: TokensProps) {
  return (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        {readTokens(lookCss[look]).map((token) => (
          <tr key={token.name}>
            <th scope="row">
              <code>{token.name}</code>
            </th>
            {token.light === token.dark ? (
              <td colSpan={2}>{token.light}</td>
            ) : (
              (['light', 'dark'] as const).map((scheme) => <Value key={scheme} token={token} value={token[scheme]} />)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ token, value }: { readonly token: Token; readonly value: string }) {
  const isColour = value.startsWith('#');
  return (
    <td>
      {isColour && (
        <svg className="tokens-swatch" viewBox="0 0 32 20" role="img" aria-label={`${token.name}: ${value}`}>
          <rect width="32" height="20" rx="4" fill={value} />
        </svg>
      )}
      <code>{value}</code>
    </td>
  );
}
