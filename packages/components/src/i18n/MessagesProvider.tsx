import { createContext, type ReactNode, useContext, useInsertionEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { tidyPage } from '../internal/tidyPage.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

const MessagesContext = createContext<Messages>(en);

/** What `MessagesProvider` needs. */
export interface MessagesProviderProps {
  /** A language of ours, or yours, or one of ours with some words of yours. */
  readonly messages: Messages;
  readonly children?: ReactNode;
}

/**
 * Chooses the words of every part below it, at run time. Without one, the parts speak English.
 *
 * @example
 * ```tsx
 * <MessagesProvider messages={{ ...fr, dnd: { ...fr.dnd, label: 'Silence' } }}>
 *   <DndToggle />
 * </MessagesProvider>
 * ```
 */
export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  return (
    <MessagesContext.Provider value={messages}>
      <I18nProvider locale={messages.locale}>{children}</I18nProvider>
    </MessagesContext.Provider>
  );
}

/** The words in force here. */
export function useMessages(): Messages {
  // Every part comes by here. An insertion effect is the one that runs before react-aria's own, and not on a server.
  useInsertionEffect(tidyPage, []);
  return useContext(MessagesContext);
}
