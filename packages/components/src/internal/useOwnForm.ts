import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { isComposing } from './typing.js';
import { useDomLayoutEffect } from './useDomLayoutEffect.js';

/** What belongs to a form of ours. */
export interface OwnForm<Holder> {
  /** What its button sends. */
  readonly formId: string;
  /** What each of its fields takes. */
  readonly field: { readonly form: string; readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void };
  /** The element that it is put into. */
  readonly holderRef: RefObject<Holder | null>;
}

/**
 * A form that is there for as long as React runs. Enter, the button and password managers find one; before, the fields belong to
 * no form, so that nothing is sent. A `<form>` in the markup would be the browser's to send until then, and inside a form of the
 * host's the parser drops its tag: the host's would be sent, with the password in its address.
 */
export function useOwnForm<Holder extends HTMLElement>(onSubmit: (form: HTMLFormElement) => void): OwnForm<Holder> {
  const formId = useId();
  const holderRef = useRef<Holder>(null);
  const latest = useRef(onSubmit);
  useEffect(() => {
    latest.current = onSubmit;
  });
  useDomLayoutEffect(() => {
    const holder = holderRef.current;
    if (!holder) return undefined;
    const form = holder.ownerDocument.createElement('form');
    form.id = formId;
    form.hidden = true;
    // Browsers have words of their own for what is wrong.
    form.noValidate = true;
    // What sends it past us, as some extensions do, goes nowhere.
    form.method = 'dialog';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Not the business of a form of the host's around it.
      event.stopPropagation();
      latest.current(form);
    });
    holder.append(form);
    return () => form.remove();
  }, [formId]);
  return { formId, field: { form: formId, onKeyDown: sendByEnter }, holderRef };
}

/** As a browser does, but once for a key that is held; what stands in for browsers in tests looks for a form around the field. */
function sendByEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
  event.preventDefault();
  if (!event.repeat) event.currentTarget.form?.requestSubmit();
}
