import type { CallConference } from '@hookswitch/core';
import { MicOff, Users } from 'lucide-react';
import { useId, useState } from 'react';
import { callList } from '../i18n/en/callList.js';
import { listSeparator } from '../i18n/en/common.js';
import { useWords } from '../i18n/useWords.js';
import { PressButton } from '../internal/PressButton.js';

const ENGLISH = { callList, listSeparator };

type Participant = CallConference['participants'][number];

/** More are shown on demand. */
const FEW = 6;

/** The conference room a call is in, and who is in it: names where the server gave some. */
export function ConferenceRoom({ room }: { readonly room: CallConference }) {
  const words = useWords(ENGLISH).callList;
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const { participants } = room;
  const shown = showsAll ? participants : participants.slice(0, FEW);
  return (
    <div className="hs-room">
      <p className="hs-note">
        <Users className="hs-glyph" aria-hidden="true" />
        <bdi>{words.conference(room.name || room.number, participants.length)}</bdi>
      </p>
      {participants.length > 0 && (
        <ul className="hs-people" id={listId} aria-label={words.people}>
          {shown.map((participant) => (
            <Person key={participant.index} participant={participant} />
          ))}
        </ul>
      )}
      {participants.length > FEW && (
        <PressButton className="hs-button hs-more" aria-expanded={showsAll} aria-controls={listId} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showFewer : words.showAll(participants.length)}
        </PressButton>
      )}
    </div>
  );
}

function Person({ participant }: { readonly participant: Participant }) {
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  const marks = [...(participant.isMe ? [words.you] : []), ...(participant.role === 'Organizer' ? [words.organizer] : [])];
  return (
    <li className="hs-person" data-me={participant.isMe || undefined}>
      <bdi>{participant.name || participant.number || words.person(participant.index)}</bdi>
      {marks.length > 0 && <span className="hs-person-marks">{marks.join(messages.listSeparator)}</span>}
      {participant.muted && (
        <span className="hs-person-marks">
          <MicOff className="hs-glyph" aria-hidden="true" />
          <span>{` ${words.muted}`}</span>
        </span>
      )}
    </li>
  );
}
