import type { Stage } from './Scenario.js';

const BOB = '1001';

/** Keeps Bob on the phone with a customer: as soon as one call ends the next begins, unless a person is Bob. */
export function playBusyColleague(stage: Stage): void {
  const { world } = stage;
  const occupy = () => {
    const [customer] = world.directory.customers;
    if (!customer || world.isAttended(BOB) || world.callsOf(BOB).length > 0) return;
    world.call(customer, BOB);
    world.answer(BOB);
  };
  stage.after(0, occupy);
  stage.atEnd(
    world.subscribe((event) => {
      const free = event.type === 'status' && event.line.number === BOB && event.status === 'AVAILABLE';
      const left = event.type === 'attendance' && event.line.number === BOB && !event.attended;
      if (free || left) stage.after(3_000, occupy);
    }),
  );
}
