import type { UserDataItem, UserDataSchema } from '@hookswitch/core/schema';
import { Eye, EyeOff, Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { userData } from '../../i18n/en/userData.js';
import { useWords } from '../../i18n/useWords.js';
import { ActionButton } from '../ActionButton.js';
import { DatumEditor } from './DatumEditor.js';
import { DatumValue } from './DatumValue.js';
import { SentMark } from './SentMark.js';
import { bareKey } from './sentData.js';

const ENGLISH = { userData };

/** Sends one datum; resolves true once sent. */
export type SendDatum = (key: string, value: string) => Promise<boolean>;

interface SchemaDatumProps {
  readonly schema: UserDataSchema;
  readonly item: UserDataItem;
  readonly isSent: boolean;
  readonly onSend: SendDatum;
  readonly reason: string | undefined;
  readonly isLive: boolean;
}

/** One field of the schema: its label, its value, and what can be done with it, in its place. */
export function SchemaDatum({ schema, item, isSent, onSend, reason, isLive }: SchemaDatumProps) {
  const words = useWords(ENGLISH).userData;
  const [isWanted, setWanted] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const place = useRef<HTMLElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    // Before the form goes, so that the focus is never lost; and only if it is there, as sending takes its time.
    if (place.current?.contains(place.current.ownerDocument.activeElement)) edit.current?.focus();
    setEditing(false);
  };
  const isHidden = item.isSecret && !(isWanted && isLive);

  return (
    <div
      className="hs-datum"
      data-field={item.kind}
      {...(isSent ? { 'data-sent': '' } : {})}
      {...(item.isValid ? {} : { 'data-malformed': '' })}
    >
      <dt>
        <bdi>{item.label}</bdi>
      </dt>
      <dd className="hs-actions" ref={place}>
        <DatumValue item={item} isHidden={isHidden} />
        {isSent && <SentMark />}
        {item.isSecret && item.isPresent && (
          <ActionButton icon={isHidden ? Eye : EyeOff} isIconOnly name="reveal" isPressed={!isHidden} onPress={() => setWanted(isHidden)}>
            {words.show(item.label)}
          </ActionButton>
        )}
        {item.isEditable && (
          <ActionButton
            icon={Pencil}
            isIconOnly
            name="edit-data"
            reason={isEditing ? undefined : reason}
            isExpanded={isEditing}
            buttonRef={edit}
            onPress={() => (isEditing ? close() : setEditing(true))}
          >
            {words.edit(item.label)}
          </ActionButton>
        )}
        {isEditing && (
          <DatumEditor
            schema={schema}
            item={item}
            startsEmpty={isHidden}
            onSend={(value) => onSend(bareKey(item.key), value)}
            onClose={close}
            reason={reason}
          />
        )}
      </dd>
    </div>
  );
}
