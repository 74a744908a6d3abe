import { type DialPadOptions, useDialPad } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { DialPadView } from '../dial-pad/DialPadView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `DialPad` takes: its options, and what goes to its root element. */
export interface DialPadProps extends DialPadOptions, RootProps {}

/**
 * The dial pad, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <DialPad keyTones recentMemory={tabMemory('my-crm-recent')} defaultData={{ customer: '4711' }} />
 * ```
 */
export const DialPad = forwardRef<HTMLDivElement, DialPadProps>(function DialPad(props, ref) {
  const { schema, defaultData, recentMemory, keyTones, ...root } = props;
  return <DialPadView {...useDialPad({ schema, defaultData, recentMemory, keyTones })} {...root} ref={ref} />;
});
