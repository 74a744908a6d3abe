import { DialPad, PhoneStatus } from '@hookswitch/components';
import './dark.css';
import { PracticePhone } from './PracticePhone';

/** A page of the server that puts parts into its markup. */
export default function Parts() {
  return (
    <PracticePhone>
      <PhoneStatus />
      <DialPad />
    </PracticePhone>
  );
}
