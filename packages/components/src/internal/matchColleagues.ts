import type { Colleague } from '@hookswitch/hooks';

/** The colleagues whose name or number contains what was typed, accents and case apart. */
export function matchColleagues(colleagues: readonly Colleague[], typed: string): readonly Colleague[] {
  const wanted = fold(typed);
  if (wanted === '') return colleagues;
  return colleagues.filter((colleague) => fold(colleague.name).includes(wanted) || colleague.number.includes(wanted));
}

function fold(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
