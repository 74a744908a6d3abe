/** Whether two screenshots, PNG files as bytes, show the same to an eye. */
export function looksLike(one: Buffer, other: Buffer): boolean;
