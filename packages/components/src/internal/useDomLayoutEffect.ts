import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect`, of which React 18 complains on a server. */
export const useDomLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
