import type { Call, Permission } from '@hookswitch/core';
import type { CallListProps } from '@hookswitch/hooks';
import { useState } from 'react';
import { CommandButton } from './CommandButton.js';

/** What `CallData` needs. */
export interface CallDataProps extends Pick<CallListProps, 'onSetData'> {
  readonly call: Call;
  readonly permission: Permission;
}

/** What is attached to a call, and a line to add to it or to change it. */
export function CallData({ call, permission, onSetData }: CallDataProps) {
  const [key, setKey] = useState('');
  const [value, setValue] = useState('');
  const [said, setSaid] = useState('');
  const send = async () => {
    if (key.trim() === '') return setSaid('Give it a label first');
    // What did not arrive stays in the fields; the row says why.
    if (!(await onSetData(call.id, key.trim(), value))) return setSaid('');
    setKey('');
    setValue('');
    // Sent, and no more: the server confirms no data.
    return setSaid(`Sent: ${key.trim()}`);
  };
  return (
    <>
      <dl>
        {[...call.userData].map(([label, text]) => (
          <div key={label} className="line">
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>Add or change data</summary>
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <label>
            Label <input value={key} onChange={(event) => setKey(event.target.value)} />
          </label>
          <label>
            Value <input value={value} onChange={(event) => setValue(event.target.value)} />
          </label>
          <CommandButton permission={permission}>Send data</CommandButton>
          <output>{said}</output>
        </form>
      </details>
    </>
  );
}
