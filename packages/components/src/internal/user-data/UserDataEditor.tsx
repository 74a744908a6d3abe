import { SendHorizontal, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { callList } from '../../i18n/en/callList.js';
import { useWords } from '../../i18n/useWords.js';
import { ActionButton } from '../ActionButton.js';
import { directionOf, isComposing } from '../typing.js';
import { useOwnForm } from '../useOwnForm.js';

const ENGLISH = { callList };

interface UserDataEditorProps {
  /** Resolves true once sent. */
  readonly onSend: (key: string, value: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly reason: string | undefined;
}

/** A label and a value to attach to the call. What was typed stays until it has been sent. */
export function UserDataEditor({ onSend, onClose, reason }: UserDataEditorProps) {
  const words = useWords(ENGLISH).callList;
  const [key, setKey] = useState('');
  const [value, setValue] = useState('');
  const [isSending, setSending] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const opener = useRef<Element | null>(null);
  // Whoever opened it has the focus again, unless it went somewhere by itself.
  useEffect(() => {
    const page = first.current?.ownerDocument;
    opener.current ??= page?.activeElement ?? null;
    first.current?.focus();
    return () => {
      if (opener.current instanceof HTMLElement && page?.activeElement === page?.body) opener.current.focus();
    };
  }, []);
  const needsKey = key.trim() === '' ? words.dataNeedsKey : undefined;

  const send = async () => {
    if (isSending || (reason ?? needsKey) !== undefined) return;
    setSending(true);
    const isSent = await onSend(key.trim(), value);
    setSending(false);
    if (!isSent) return;
    setKey('');
    setValue('');
    first.current?.focus();
  };

  const { formId, field, holderRef } = useOwnForm<HTMLDivElement>(() => void send());
  return (
    <div
      role="form"
      ref={holderRef}
      className="hs-data-editor hs-actions"
      aria-label={words.attachData}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label className="hs-field">
        <span className="hs-label">{words.dataKey}</span>
        <input
          className="hs-input"
          {...field}
          ref={first}
          dir={directionOf(key)}
          value={key}
          onChange={(event) => setKey(event.target.value)}
          autoComplete="off"
        />
      </label>
      <label className="hs-field">
        <span className="hs-label">{words.dataValue}</span>
        <input
          className="hs-input"
          {...field}
          dir={directionOf(value)}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          autoComplete="off"
        />
      </label>
      <ActionButton icon={SendHorizontal} isIconOnly submits={formId} reason={reason ?? needsKey} isPending={isSending}>
        {words.send}
      </ActionButton>
      <ActionButton icon={X} isIconOnly onPress={onClose}>
        {words.cancel}
      </ActionButton>
    </div>
  );
}
