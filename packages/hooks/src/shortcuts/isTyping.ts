/** Fields in which a letter is no text. */
const NOT_TYPED_IN = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
const TYPED_IN = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/** What is asked of an element on an event's way; no element of another page's kind is missed. */
interface Place {
  readonly tagName?: unknown;
  readonly type?: unknown;
  readonly isContentEditable?: unknown;
  readonly getAttribute?: (name: string) => string | null;
}

/** The part of a `KeyboardEvent` that says where it happened. */
export interface KeyPlace {
  readonly isComposing: boolean;
  readonly keyCode?: number;
  composedPath(): readonly unknown[];
}

/**
 * Whether a key goes into some text, here or in any open shadow tree; into a closed one nobody can see, so every key of such an
 * element counts as typed.
 */
export function isTyping(event: KeyPlace): boolean {
  // 229: an input method is at work that does not say so otherwise.
  if (event.isComposing || event.keyCode === 229) return true;
  const path = event.composedPath().filter(isPlace);
  return path.some(isTypedIn) || isClosed(path[0]);
}

function isTypedIn(place: Place): boolean {
  switch (nameOf(place)) {
    case 'textarea':
    case 'select':
      return true;
    case 'input':
      return !NOT_TYPED_IN.has(String(place.type));
    default:
      return isEditable(place) || TYPED_IN.has(place.getAttribute?.('role') ?? '');
  }
}

function isEditable(place: Place): boolean {
  if (place.isContentEditable === true) return true;
  const value = place.getAttribute?.('contenteditable') ?? null;
  return value !== null && value !== 'false';
}

/** An element of somebody's own that is where the event began: what is inside it is not on the way. */
function isClosed(place: Place | undefined): boolean {
  return place !== undefined && nameOf(place).includes('-');
}

function nameOf(place: Place): string {
  return typeof place.tagName === 'string' ? place.tagName.toLowerCase() : '';
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'tagName' in value;
}
