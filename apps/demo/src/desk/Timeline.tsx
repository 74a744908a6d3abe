import { PhoneDevtools } from '@hookswitch/components/devtools';
import '@hookswitch/components/devtools.css';
import type { Recorder } from '@hookswitch/core/record';

/** Everything between the desk and its server, as it happens. */
export function Timeline({ recorder }: { readonly recorder: Recorder }) {
  return <PhoneDevtools recorder={recorder} className="backstage-timeline" />;
}
