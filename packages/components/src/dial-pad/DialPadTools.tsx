import type { DialPadProps } from '@hookswitch/hooks';
import { Grid3x3, Tag } from 'lucide-react';
import { useState } from 'react';
import { dialPad } from '../i18n/en/dialPad.js';
import { refusal } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { DialDataFields } from './DialDataFields.js';

const ENGLISH = { dialPad, refusal };

interface DialPadToolsProps extends Pick<DialPadProps, 'tones' | 'data'> {
  readonly onSwitchTones: (isOn: boolean) => void;
  readonly isConsult: boolean;
}

/** What the pad can do besides calling, always in its place: data to send along, and keys to send to the call. */
export function DialPadTools({ tones, onSwitchTones, data, isConsult }: DialPadToolsProps) {
  const messages = useWords(ENGLISH);
  const words = messages.dialPad;
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen && !isConsult;
  return (
    <>
      <div className="hs-dial-foot hs-actions" data-row="tools">
        <ActionButton
          icon={Tag}
          onPress={() => setOpen(!isOpen)}
          isExpanded={isShown}
          reason={isConsult ? words.noDataWithConsult : undefined}
        >
          {words.dataCount([...data.entries.values()].filter(Boolean).length)}
        </ActionButton>
        <ActionButton
          icon={Grid3x3}
          tone={tones.isOn ? 'ink' : 'plain'}
          onPress={() => onSwitchTones(!tones.isOn)}
          isPressed={tones.isOn}
          reason={tones.isOn ? undefined : reasonFor(tones.permission, messages)}
        >
          {words.sendKeys}
        </ActionButton>
      </div>
      {isShown && <DialDataFields {...data} />}
    </>
  );
}
