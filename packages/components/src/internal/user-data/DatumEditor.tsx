import type { UserDataItem, UserDataKind, UserDataSchema } from '@hookswitch/core/schema';
import { SendHorizontal, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { callList } from '../../i18n/en/callList.js';
import { locale } from '../../i18n/en/common.js';
import { userData } from '../../i18n/en/userData.js';
import { useWords } from '../../i18n/useWords.js';
import { ActionButton } from '../ActionButton.js';
import { pasteApart } from '../pasteApart.js';
import { directionOf, isComposing } from '../typing.js';
import { type OwnForm, useOwnForm } from '../useOwnForm.js';
import { fits, fromDraft, toDraft } from './fieldDraft.js';

const ENGLISH = { callList, locale, userData };

/** As `MAX_USER_DATA_VALUE_LENGTH` in core: more would reach the next agent cut. */
const MAX_LENGTH = 4096;

/** The field a value is typed into; flags and choices are chosen. */
const INPUTS: Readonly<Partial<Record<UserDataKind, { readonly type: string; readonly inputMode?: 'decimal' }>>> = {
  text: { type: 'text' },
  phone: { type: 'tel' },
  number: { type: 'text', inputMode: 'decimal' },
  date: { type: 'date' },
  datetime: { type: 'datetime-local' },
};

interface DatumEditorProps {
  readonly schema: UserDataSchema;
  readonly item: UserDataItem;
  /** A secret that is hidden stays so: it is typed anew. */
  readonly startsEmpty: boolean;
  /** Resolves true once sent. */
  readonly onSend: (value: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly reason: string | undefined;
}

/** A field's value, changed in its place. What was typed stays until it has been sent. */
export function DatumEditor({ schema, item, startsEmpty, onSend, onClose, reason }: DatumEditorProps) {
  const messages = useWords(ENGLISH);
  const [draft, setDraft] = useState(() => (startsEmpty ? '' : toDraft(item, messages.locale)));
  const [isSending, setSending] = useState(false);
  const value = fromDraft(item, draft, messages.locale);
  const why = reason ?? (fits(schema, item, value) ? undefined : messages.userData.doesNotFit);

  const send = async () => {
    if (isSending || why !== undefined) return;
    setSending(true);
    const isSent = await onSend(value);
    setSending(false);
    if (isSent) onClose();
  };

  const { formId, field, holderRef } = useOwnForm<HTMLDivElement>(() => void send());
  useEffect(() => holderRef.current?.querySelector<HTMLElement>('input, select')?.focus(), [holderRef]);
  return (
    <div
      role="form"
      ref={holderRef}
      className="hs-datum-editor hs-actions"
      aria-label={messages.userData.edit(item.label)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <DraftField field={field} item={item} draft={draft} onChange={setDraft} />
      <ActionButton icon={SendHorizontal} isIconOnly submits={formId} reason={why} isPending={isSending}>
        {messages.callList.send}
      </ActionButton>
      <ActionButton icon={X} isIconOnly onPress={onClose}>
        {messages.callList.cancel}
      </ActionButton>
    </div>
  );
}

interface DraftFieldProps {
  readonly field: OwnForm<HTMLElement>['field'];
  readonly item: UserDataItem;
  readonly draft: string;
  readonly onChange: (draft: string) => void;
}

function DraftField({ field, item, draft, onChange }: DraftFieldProps) {
  const { yes, no } = useWords(ENGLISH).userData;
  const input = INPUTS[item.kind];
  if (input)
    return (
      <input
        className="hs-input"
        {...field}
        {...input}
        {...(item.kind === 'phone' ? { onPaste: pasteApart(onChange) } : {})}
        dir={item.kind === 'text' ? directionOf(draft) : 'ltr'}
        aria-label={item.label}
        value={draft}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        maxLength={MAX_LENGTH}
      />
    );
  const options =
    item.kind === 'flag'
      ? [
          { value: 'true', label: yes },
          { value: 'false', label: no },
        ]
      : item.options;
  return (
    <select
      form={field.form}
      className="hs-input hs-select"
      aria-label={item.label}
      value={draft}
      onChange={(event) => onChange(event.target.value)}
    >
      {draft === '' && <option value="" />}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
