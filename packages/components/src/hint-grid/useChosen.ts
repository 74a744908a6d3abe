import { useCallback, useState } from 'react';

/** A choice that is the agent's until the host makes it its own, and what makes it: the same for as long as the host's handler is. */
export function useChosen<T>(host: T | undefined, start: T, onChange: ((value: T) => void) | undefined): [T, (value: T) => void] {
  const [own, setOwn] = useState(start);
  const choose = useCallback(
    (value: T) => {
      setOwn(value);
      onChange?.(value);
    },
    [onChange],
  );
  return [host ?? own, choose];
}
