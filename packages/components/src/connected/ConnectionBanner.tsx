import { useConnectionBanner } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { ConnectionBannerView } from '../connection-banner/ConnectionBannerView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `ConnectionBanner` takes: what goes to its root element. */
export interface ConnectionBannerProps extends RootProps {}

/**
 * What is wrong with the connection, and the next attempt; nothing while all is well.
 *
 * @example
 * ```tsx
 * <ConnectionBanner />
 * ```
 */
export const ConnectionBanner = forwardRef<HTMLDivElement, ConnectionBannerProps>(function ConnectionBanner(root, ref) {
  return <ConnectionBannerView {...useConnectionBanner()} {...root} ref={ref} />;
});
