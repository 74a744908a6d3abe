import { useContext, useInsertionEffect } from 'react';
import { tidyPage } from '../internal/tidyPage.js';
import { MessagesContext } from './MessagesContext.js';
import type { Messages } from './messages.js';

/**
 * The words in force here: the provider's, or else the English that the caller brings. A part names the words it says, so
 * that a page pays for the English of the parts it shows and no other.
 */
export function useWords<Name extends keyof Messages>(english: Pick<Messages, Name>): Pick<Messages, Name> {
  // Every part comes by here. An insertion effect is the one that runs before react-aria's own, and not on a server.
  useInsertionEffect(tidyPage, []);
  return useContext(MessagesContext) ?? english;
}
