import { playBusyColleague } from './busyColleague.js';
import { playChatter } from './chatter.js';
import { playCustomers } from './customers.js';
import { playFlakyNetwork } from './flakyNetwork.js';
import { playPeople } from './people.js';
import { playQueueCall } from './queueCall.js';
import { playQueueRush } from './queueRush.js';
import type { Scenario, ScenarioName } from './Scenario.js';

const office: Scenario = (stage) => {
  playPeople(stage);
  playChatter(stage);
  playCustomers(stage);
};

/** Every script by its name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  /** Nothing happens by itself. */
  quiet: () => {},
  /** A person alone gets a living phone. */
  office,
  'queue-call': playQueueCall,
  'queue-rush': (stage) => {
    playPeople(stage);
    playQueueRush(stage);
  },
  'busy-colleague': playBusyColleague,
  'flaky-network': (stage) => {
    office(stage);
    playFlakyNetwork(stage);
  },
};
