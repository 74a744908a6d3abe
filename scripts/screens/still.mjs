/** When every story happens. */
const NOW = Date.UTC(2026, 0, 15, 9, 30);

/** Stops time and chance in the pages of a context, and keeps what goes wrong in a story in the page's `screens`. */
export async function makeStill(context) {
  await context.addInitScript(stopTime, NOW);
  await context.addInitScript(beginAnew);
  await context.addInitScript(listen);
}

// The rest runs in the page, before its own scripts.

/** Timers run on: what waits for a while gets it, and every duration reads the same. */
function stopTime(now) {
  if (new URLSearchParams(location.search).has('clock-runs')) return;
  const Live = Date;
  globalThis.Date = class extends Live {
    constructor(...parts) {
      if (parts.length === 0) super(now);
      else super(...parts);
    }
    static now() {
      return now;
    }
  };
  // Distances as well as moments: durations of calls are measured by what nobody sets.
  performance.now = () => 0;
}

/** A page is used for one story after the other: none finds what the one before has left. */
function beginAnew() {
  localStorage.clear();
  sessionStorage.clear();
  let seed = 1;
  Math.random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

function listen() {
  const screens = { isFinished: false, problems: [] };
  globalThis.screens = screens;

  const note = console.error;
  console.error = (...parts) => {
    note(...parts);
    const [first, ...rest] = parts;
    const text = String(first?.message ?? first).replaceAll('%s', () => String(rest.shift()));
    // Storybook acts for its play functions; what an exchange or a lazy part does by itself is outside of that, as it is in life.
    if (/not wrapped in act|inside an `act` scope/.test(text)) return;
    screens.problems.push(`console.error: ${text}`);
  };
  addEventListener('error', ({ message }) => screens.problems.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => screens.problems.push(`unhandled rejection: ${reason?.message ?? reason}`));

  // Storybook sets its channel before it renders anything: from there we hear how the story ended.
  const faults = ['storyThrewException', 'playFunctionThrewException', 'storyErrored', 'storyMissing', 'configError'];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const name of [...faults, 'unhandledErrorsWhilePlaying']) {
        channel.on(name, (detail) => {
          const [first] = [detail].flat();
          screens.problems.push(`${name}: ${first?.message ?? first?.title ?? String(first)}`);
        });
      }
      for (const name of [...faults, 'storyFinished', 'docsRendered']) channel.on(name, () => (screens.isFinished = true));
    },
  });
}
