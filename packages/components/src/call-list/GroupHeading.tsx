import { MessageCircleQuestionMark, Spline, Users } from 'lucide-react';
import { callList } from '../i18n/en/callList.js';
import { unknownCaller } from '../i18n/en/common.js';
import { useWords } from '../i18n/useWords.js';
import { whoIs } from '../internal/whoIs.js';
import type { PlaceInGroup } from './arrangeCalls.js';

const ENGLISH = { callList, unknownCaller };

const ICONS = { consultation: MessageCircleQuestionMark, conversation: Spline, 'device-conference': Users } as const;

/** What holds the calls below it together; they point to it as their description. */
export function GroupHeading({ group, id }: { readonly group: PlaceInGroup; readonly id: string }) {
  const messages = useWords(ENGLISH);
  const Icon = ICONS[group.kind];
  return (
    <p className="hs-note hs-group-heading" data-group={group.kind} id={id}>
      <Icon className="hs-glyph" aria-hidden="true" />
      <bdi>{headingOf(group, messages)}</bdi>
    </p>
  );
}

function headingOf({ kind, rows: [about, asked] }: PlaceInGroup, messages: typeof ENGLISH): string {
  const words = messages.callList;
  switch (kind) {
    case 'consultation':
      return about && asked ? words.consulting(whoIs(asked.call, messages), whoIs(about.call, messages)) : words.conversation;
    case 'conversation':
      return words.conversation;
    case 'device-conference':
      return words.deviceConference;
    default:
      return kind satisfies never;
  }
}
