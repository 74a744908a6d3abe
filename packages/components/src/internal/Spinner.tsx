import { LoaderCircle } from 'lucide-react';

/** Stands in a control that waits for the server; the control says so in words. */
export function Spinner() {
  return <LoaderCircle className="hs-spinner" aria-hidden="true" />;
}
