import type { AriaAttributes, CSSProperties } from 'react';

/** What every part hands to its root element, besides its ref and `data-*`. */
export interface RootProps extends AriaAttributes {
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly style?: CSSProperties | undefined;
}
