import type { UserDataItem } from '@hookswitch/core/schema';
import { ExternalLink, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { userData } from '../../i18n/en/userData.js';
import { useWords } from '../../i18n/useWords.js';
import { textOfItem } from './textOfItem.js';

const ENGLISH = { userData };

/** As many dots for every secret: their number must not tell its length. */
const DOTS = '••••••';

/** The value of a field as text, as a link, or as dots. A hidden secret is not in the page at all, nor is its link. */
export function DatumValue({ item, isHidden }: { readonly item: UserDataItem; readonly isHidden: boolean }) {
  const messages = useWords(ENGLISH);
  const words = messages.userData;
  if (!item.isPresent) return <Aside sign="–" words={words.empty} />;
  if (isHidden) return <Aside sign={DOTS} words={words.hidden} />;
  const text = <bdi>{textOfItem(item, messages)}</bdi>;
  if (item.href !== undefined) return <DatumLink href={item.href}>{text}</DatumLink>;
  if (item.isValid) return text;
  return (
    <>
      {text}
      <TriangleAlert className="hs-glyph hs-malformed" aria-hidden="true" />
      <span className="hs-hidden">{words.malformed}</span>
    </>
  );
}

/** A sign to be seen, with words to be heard. */
function Aside({ sign, words }: { readonly sign: string; readonly words: string }) {
  return (
    <span className="hs-no-value">
      <span aria-hidden="true">{sign}</span>
      <span className="hs-hidden">{words}</span>
    </span>
  );
}

function DatumLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const words = useWords(ENGLISH).userData;
  // tel: and mailto: open no page.
  if (!href.startsWith('http'))
    return (
      <a className="hs-link" href={href} rel="noopener noreferrer">
        {children}
      </a>
    );
  return (
    <a className="hs-link" href={href} rel="noopener noreferrer" target="_blank">
      {children}
      <ExternalLink className="hs-glyph" aria-hidden="true" />
      <span className="hs-hidden">{words.newTab}</span>
    </a>
  );
}
