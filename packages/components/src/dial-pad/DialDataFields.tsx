import type { UserDataItem } from '@hookswitch/core/schema';
import type { DialPadData } from '@hookswitch/hooks';
import { Eye, EyeOff, Plus, X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { locale } from '../i18n/en/common.js';
import { dialPad } from '../i18n/en/dialPad.js';
import { userData } from '../i18n/en/userData.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { pasteApart } from '../internal/pasteApart.js';
import { directionOf, isComposing } from '../internal/typing.js';

const ENGLISH = { dialPad, locale, userData };

/** As `MAX_USER_DATA_VALUE_LENGTH` in core: more would reach whoever answers cut. */
const MAX_LENGTH = 4096;

/** What goes along with the next call: the schema's fields that may be edited, and whatever else. */
export function DialDataFields({ schema, entries, invalid, onChange, onRemove }: DialPadData) {
  const messages = useWords(ENGLISH);
  const words = messages.dialPad;
  const [newKey, setNewKey] = useState('');
  const items = schema?.read(entries, messages.locale).fields.filter(({ isEditable, isPresent }) => isEditable || isPresent) ?? [];
  const named = new Set(Object.keys(schema?.fields ?? {}).map(plain));
  const isTaken = newKey.trim() === '' || entries.has(newKey.trim()) || named.has(newKey.trim());
  const add = () => {
    if (isTaken) return;
    onChange(newKey.trim(), '');
    setNewKey('');
  };
  return (
    <div className="hs-dial-data" role="group" aria-label={words.data}>
      {items.map((item) => {
        const key = plain(item.key);
        const isInvalid = invalid.includes(key);
        // The host's own: it goes along, and is not the agent's to change.
        if (!item.isEditable)
          return (
            <p key={key} className="hs-field">
              <bdi className="hs-label">{item.label}</bdi>
              <bdi>{item.isSecret ? messages.userData.hidden : item.text}</bdi>
            </p>
          );
        return (
          <DataField key={key} label={item.label} note={isInvalid ? messages.userData.doesNotFit : undefined}>
            {(field) => {
              const input = { ...field, item, value: entries.get(key) ?? '', onChange: (value: string) => onChange(key, value) };
              return item.isSecret ? <SecretInput {...input} /> : <ItemInput {...input} />;
            }}
          </DataField>
        );
      })}
      {[...entries]
        .filter(([key]) => !named.has(key))
        .map(([key, value]) => (
          <DataField key={key} label={key}>
            {(field) => (
              <span className="hs-dial-row">
                <input {...field} dir={directionOf(value)} value={value} onChange={(event) => onChange(key, event.target.value)} />
                <ActionButton icon={X} isIconOnly onPress={() => onRemove(key)}>
                  {words.removeData(key)}
                </ActionButton>
              </span>
            )}
          </DataField>
        ))}
      <DataField label={words.newData}>
        {(field) => (
          <span className="hs-dial-row">
            <input
              {...field}
              maxLength={200}
              dir={directionOf(newKey)}
              value={newKey}
              onChange={(event) => setNewKey(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
                event.preventDefault();
                add();
              }}
            />
            <ActionButton icon={Plus} isIconOnly onPress={add} reason={isTaken ? words.needsKey : undefined}>
              {words.addData}
            </ActionButton>
          </span>
        )}
      </DataField>
    </div>
  );
}

interface InputProps {
  readonly id: string;
  readonly form: string;
  readonly className: string;
  readonly maxLength: number;
  readonly autoComplete: 'off';
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

interface DataFieldProps {
  readonly label: string;
  readonly note?: string | undefined;
  readonly children: (field: InputProps) => ReactNode;
}

function DataField({ label, note, children }: DataFieldProps) {
  const id = useId();
  const noteId = useId();
  return (
    <div className="hs-field">
      <label className="hs-label" htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      {children({
        id,
        // Of no form: one of the host's around it would be sent by Enter, and what is typed here along with it.
        form: noteId,
        className: 'hs-input',
        maxLength: MAX_LENGTH,
        autoComplete: 'off',
        ...(note === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': noteId }),
      })}
      {note !== undefined && (
        <span className="hs-field-hint" id={noteId}>
          {note}
        </span>
      )}
    </div>
  );
}

interface ItemInputProps extends InputProps {
  readonly item: UserDataItem;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const TYPES: Readonly<Partial<Record<UserDataItem['kind'], string>>> = { phone: 'tel', date: 'date', datetime: 'datetime-local' };

function ItemInput({ item, onChange, ...field }: ItemInputProps) {
  const { yes, no } = useWords(ENGLISH).userData;
  if (item.kind !== 'flag' && item.kind !== 'choice')
    return (
      <input
        {...field}
        type={TYPES[item.kind] ?? 'text'}
        dir={item.kind === 'text' ? directionOf(field.value) : 'ltr'}
        {...(item.kind === 'phone' ? { onPaste: pasteApart(onChange) } : {})}
        {...(item.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const options = item.kind === 'choice' ? item.options : [true, false].map((is) => ({ value: String(is), label: is ? yes : no }));
  const { maxLength: _, ...select } = field;
  return (
    <select {...select} className="hs-input hs-select" onChange={(event) => onChange(event.target.value)}>
      <option value="" />
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Hidden until it is asked for. What is picked instead of typed can be changed only then. */
function SecretInput(props: ItemInputProps) {
  const { item, onChange, ...field } = props;
  const words = useWords(ENGLISH).userData;
  const [isShown, setShown] = useState(false);
  return (
    <span className="hs-dial-row">
      {isShown ? (
        <ItemInput {...props} />
      ) : (
        <input
          {...field}
          type="password"
          // To `off` browsers do not listen here, and fill in what somebody logs in with: it would go along with the call.
          autoComplete="new-password"
          readOnly={!['text', 'phone', 'number'].includes(item.kind)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <ActionButton icon={isShown ? EyeOff : Eye} isIconOnly isPressed={isShown} onPress={() => setShown(!isShown)}>
        {words.show(item.label)}
      </ActionButton>
    </span>
  );
}

function plain(key: string): string {
  return key.replace(/^USR_/, '');
}
