/** As much of jQuery as is measured here; its own types are another package. */
declare module 'jquery' {
  interface Selection {
    find(selector: string): Selection;
    filter(selector: string): Selection;
    filter(keep: (index: number, element: Element) => boolean): Selection;
    attr(name: string, value: string): Selection;
    data(name: string): unknown;
    text(words: string): Selection;
    appendTo(parent: Selection): Selection;
    css(property: string): string;
    css(property: string, value: string): Selection;
  }
  const $: (what: string | Element) => Selection;
  export default $;
}
