import { createContext } from 'react';
import type { Messages } from './messages.js';

/** The words a host has chosen; `undefined` without a `MessagesProvider`, where each part speaks the English it brings. */
export const MessagesContext = createContext<Messages | undefined>(undefined);
