import type { AskDoor, ClientEvent, PhoneClient } from '../client/PhoneClient.js';
import { createAskLane } from './askLane.js';
import type { QuestionKind } from './Question.js';
import { createServerAge } from './serverAge.js';

/** The part of a client that asking needs. */
export type AskingClient = Pick<PhoneClient, 'asking' | 'clock' | 'getState' | 'onEvent' | 'subscribe'>;

/** Where the questions of one client are asked, each kind in a lane of its own. */
export type AskDesk = Readonly<Record<QuestionKind, ReturnType<typeof createAskLane>>>;

/** Only newer servers send these. */
const SIGNS_OF_NEW: readonly string[] = ['ContactSheet', 'FavoriteContactSheet'];

const desks = new WeakMap<AskDoor, AskDesk>();

/** The desk of a client: one for each, or two questions of a kind could be under way. It listens as long as the client lives. */
export function deskOf(client: AskingClient): AskDesk {
  const known = desks.get(client.asking);
  if (known) return known;
  const desk = createDesk(client);
  desks.set(client.asking, desk);
  return desk;
}

function createDesk(client: AskingClient): AskDesk {
  const age = createServerAge();
  const createLane = () => createAskLane({ clock: client.clock, door: client.asking, age });
  const desk: AskDesk = {
    search: createLane(),
    favorites: createLane(),
    'favorite-change': createLane(),
    history: createLane(),
  };
  const lanes = Object.values(desk);
  const hear = (event: ClientEvent) => {
    if (event.type === 'unknown-message') {
      if (SIGNS_OF_NEW.includes(event.msgType)) age.isNew();
      // Before whoever waits for it goes on, and asks for the list.
      if (event.msgType === 'FavoriteUpdated') desk.favorites.outdate();
      for (const lane of lanes) lane.hear(event.msgType, event.payload);
    }
    if (event.type === 'call' && event.change.type === 'ended') desk.history.outdate();
    if (event.type === 'server-error' && client.getState().pending.length === 0) {
      // It names nothing: it is the only one's under way, or nobody's.
      const busy = lanes.filter((lane) => lane.isBusy());
      if (busy.length === 1) busy[0]?.refused(event.text);
    }
  };
  let wasOnline = client.getState().connection.phase === 'online';
  client.onEvent(hear);
  client.subscribe(() => {
    const { phase } = client.getState().connection;
    if (wasOnline && phase !== 'online') for (const lane of lanes) lane.lost();
    if (phase === 'idle' || phase === 'stopped') age.forget();
    wasOnline = phase === 'online';
  });
  return desk;
}
