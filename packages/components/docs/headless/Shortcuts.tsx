import { type ShortcutName, type ShortcutOptions, type ShortcutOutcome, type ShortcutStep, useShortcuts } from '@hookswitch/hooks';
import { CommandButton } from './CommandButton.js';
import { sentenceFor, whoIs } from './words.js';

const NAMES: Readonly<Record<ShortcutName, string>> = {
  answer: 'Answer',
  hangUp: 'Hang up',
  hold: 'Hold or resume',
  transfer: 'Transfer',
  doNotDisturb: 'Do not disturb',
  focusDial: 'To the number',
  help: 'This list',
};

const STEPS: Readonly<Record<ShortcutStep, string>> = {
  answer: 'Answering',
  hangup: 'Hanging up',
  hold: 'Holding',
  resume: 'Resuming',
  transfer: 'Transferring',
  'dnd-on': 'Turning on do not disturb',
  'dnd-off': 'Turning off do not disturb',
};

/** Keys for the phone, that rest while anybody types; `?` lists them. */
export function Shortcuts(options: ShortcutOptions) {
  const { isOpen, onClose, rows, outcome } = useShortcuts(options);
  return (
    <>
      <p role="status">{outcome && whatCameOf(outcome)}</p>
      {isOpen && (
        <section aria-label="Keyboard shortcuts">
          <h2>Keyboard shortcuts</h2>
          <ul>
            {rows.map(({ name, keys }) => (
              <li key={name}>
                {NAMES[name]}: <kbd>{keys}</kbd>
              </li>
            ))}
          </ul>
          <CommandButton onPress={onClose}>Close</CommandButton>
        </section>
      )}
    </>
  );
}

function whatCameOf(outcome: ShortcutOutcome): string {
  switch (outcome.kind) {
    case 'asked':
      return [STEPS[outcome.step], outcome.who && whoIs(outcome.who)].filter(Boolean).join(' ');
    case 'refused':
      return `${NAMES[outcome.name]}: ${sentenceFor(outcome.reason)}`;
    case 'failed':
      return sentenceFor(outcome.problem.code);
    default:
      return outcome satisfies never;
  }
}
