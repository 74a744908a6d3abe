import type { DialPadTones } from '@hookswitch/hooks';
import { CommandButton } from './CommandButton.js';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** Keys for whoever is on the line: a menu, a code. Nothing tells whether they were heard. */
export function Tones({ isOn, onSwitch, permission, partner, sent, onTones }: DialPadTones) {
  return (
    <>
      <CommandButton permission={permission} isExpanded={isOn} onPress={() => onSwitch(!isOn)}>
        Send keys
      </CommandButton>
      {isOn && (
        <div role="group" aria-label={`Keys for ${partner}`} className="keys">
          {KEYS.map((key) => (
            <CommandButton key={key} permission={permission} onPress={() => onTones(key)}>
              {key}
            </CommandButton>
          ))}
          <output>{sent && `Sent: ${sent}`}</output>
        </div>
      )}
    </>
  );
}
