import type { ReactNode } from 'react';

/** What a host puts into a part of ours. Our reset ends here: inside, the page's own styles look as everywhere in the page. */
export function HostContent({ children }: { readonly children?: ReactNode }) {
  return <div className="hs-host">{children}</div>;
}
