import { type ReactNode, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import { en } from './en.js';
import { MessagesContext } from './MessagesContext.js';
import type { Messages } from './messages.js';

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

/** The words in force here, all of them: for parts of your own. They bring all of our English into a page. */
export function useMessages(): Messages {
  return useContext(MessagesContext) ?? en;
}
