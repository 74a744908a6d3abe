import { Forwarding } from '@hookswitch/components';
import { useForwarding } from '@hookswitch/hooks';
import { useState } from 'react';
import type { DeskWords } from '../words.js';

/** The three forwards, folded to a line that tells how many are on; open from the start where there is room for them. */
export function Forwards({ words }: { readonly words: DeskWords }) {
  const forwards = Object.values(useForwarding());
  const on = forwards.filter((forward) => forward.enabled).length;
  const [startsOpen] = useState(() => window.matchMedia('(width >= 760px)').matches);
  return (
    <details className="desk-forwards" open={startsOpen}>
      <summary>
        <span>{words.parts.forwarding.label}</span>
        <span className="desk-forwards-on" data-on={on > 0 || undefined}>
          {forwards.length === 0 ? words.parts.forwarding.unknown : words.forwardsOn(on)}
        </span>
      </summary>
      <Forwarding />
    </details>
  );
}
