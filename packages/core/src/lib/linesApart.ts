/** A pasted text in one line, a comma for every end of a line or cell: a field takes those away, and two numbers would be one. */
export function linesApart(text: string): string {
  return text
    .split(/[\n\r\t\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');
}
