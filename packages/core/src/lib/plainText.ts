/** What no reader sees: marks of direction, joiners, fillers, soft hyphens. By property, so that none of them is forgotten. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** The same, but what joins letters and pictures: names in Persian or Hindi, and emoji, are spelled with it. */
const MISLEADING = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Ends of lines, and all that is no character of a text. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** The same, but the isolates and marks that sentences in two directions are made with. */
const OVERRIDING = /(?![\u200c-\u200f\u061c\u2066-\u2069]|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** A text that is judged or compared, without what is invisible in it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A text of the wire as one line that is safe where no CSS of ours holds it: a title, a notification, a label, a clipboard. */
export function plainLine(text: string): string {
  return text.replace(CONTROL, ' ').replace(MISLEADING, '').trim();
}

/** A sentence of ours or of the host's with such texts in it: what it isolates them with stays. */
export function plainSentence(sentence: string): string {
  return sentence.replace(CONTROL, ' ').replace(OVERRIDING, '').trim();
}
