/** The language of these words. */
export const locale: string = 'en';

/** Between the parts of a spoken sentence. */
export const listSeparator: string = ', ';

/** On a control that waits. */
export const pending: string = 'Waiting for the server';

/** Whoever calls without a name and a number. */
export const unknownCaller: string = 'Unknown caller';
