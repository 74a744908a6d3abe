import { useState } from 'react';

/** A choice that is the agent's until the host makes it its own, and what makes it. */
export function useChosen<T>(host: T | undefined, start: T, onChange: ((value: T) => void) | undefined): [T, (value: T) => void] {
  const [own, setOwn] = useState(start);
  const choose = (value: T) => {
    setOwn(value);
    onChange?.(value);
  };
  return [host ?? own, choose];
}
