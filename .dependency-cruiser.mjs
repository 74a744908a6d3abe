// The swimlanes of docs/architecture.md. Tests, stories and their helpers are not here: they may import testing entries and the simulator.
const core = '^packages/core/src';
const hooks = '^packages/hooks/src';
const components = '^packages/components/src';
const simulator = '^packages/simulator/src';
const npm = 'node_modules';

/** What lives in `from` may import only `may` (and itself). */
const only = (name, comment, from, may, extra = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...extra },
  to: { pathNot: [from, ...may] },
});

/** What lives in `from` may not import `to`. */
const never = (name, comment, from, to, extra = {}) => ({ name, comment, severity: 'error', from, to: { path: to, ...extra } });

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Files in a circle, by types or by values, cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere hides its target from every rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared',
      comment: 'What is not among the dependencies of the package is not there at our users.',
      severity: 'error',
      from: { path: '^packages' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['npm-peer', 'type-only'] },
    },
    never(
      'entries-are-doors',
      'index.ts is for those outside: inside a package files are imported, never folders.',
      { path: '^(packages/[^/]+)/src', pathNot: '/index[.]ts$' },
      '^$1/src/.*\\bindex[.]ts$',
    ),

    only('core-lib', 'lib knows nothing of telephony, so that it can be read without knowing any.', `${core}/lib/`, []),
    only(
      'core-protocol',
      'The wire is pure: a message can be decoded without a client, a socket or a clock.',
      `${core}/(protocol/|errors[.]ts$)`,
      [`${core}/lib/`],
    ),
    only('core-transport', 'A transport moves text; what the text means is for others.', `${core}/transport/`, [
      `${core}/(lib|protocol)/`,
      `${core}/errors[.]ts$`,
    ]),
    only('core-state', 'The state is reduced from messages alone, so that a table of frames tests it.', `${core}/state/`, [
      `${core}/(lib|protocol)/`,
      `${core}/errors[.]ts$`,
    ]),
    only('core-calls', 'What is allowed on a call is worked out from the state, not from who asks.', `${core}/calls/`, [
      `${core}/(lib|protocol|state)/`,
      `${core}/errors[.]ts$`,
    ]),
    only('core-auth', 'Logging in is REST and needs no socket.', `${core}/auth/`, [`${core}/(lib|protocol)/`, `${core}/errors[.]ts$`]),
    only('core-connection', 'The connection knows links, not calls: it can be tested as a table of its own.', `${core}/connection/`, [
      `${core}/(lib|protocol|transport)/`,
      `${core}/errors[.]ts$`,
    ]),
    only('core-schema', 'A schema is pure, from text to values: it needs no client, and the client does not need it.', `${core}/schema/`, [
      `${core}/(lib|protocol)/`,
      `${core}/errors[.]ts$`,
      `${core}/calls/parseDestination[.]ts$`,
    ]),
    never(
      'core-schema-apart',
      'Nobody pays for a schema who does not define one.',
      { path: core, pathNot: `${core}/schema/` },
      `${core}/schema/`,
    ),
    only(
      'core-directory',
      'Asking is built on the door of the client alone: what it is made of inside is nothing to it.',
      `${core}/directory/`,
      [
        `${core}/(lib|protocol)/`,
        `${core}/errors[.]ts$`,
        `${core}/client/PhoneClient[.]ts$`,
        `${core}/calls/(numberKey|parseDestination)[.]ts$`,
      ],
    ),
    never(
      'core-directory-apart',
      'Nobody pays for asking who does not ask.',
      { path: core, pathNot: `${core}/directory/` },
      `${core}/directory/`,
    ),
    only('core-alone', 'core has no runtime dependency: no framework, no store library, no Node.', core, []),
    never(
      'core-testing',
      'Test doubles do not reach a production bundle.',
      { path: core, pathNot: `${core}/testing/` },
      `${core}/(testing/|lib/manualClock)`,
    ),
    never(
      'core-record-apart',
      'Nobody pays for the recorder who does not import it.',
      { path: core, pathNot: `${core}/record/` },
      `${core}/record/`,
    ),

    only(
      'hooks-store',
      'The store works without React: in a test, a worker, another framework.',
      `${hooks}/store/`,
      // props/Xxx.ts says what a view shows, without the hook that shows it.
      [`${core}/(calls/)?index[.]ts$`, `${hooks}/props/[A-Z]`, `${npm}/zustand/`],
    ),
    never(
      'hooks-store-vanilla',
      "zustand's main entry brings React; the store uses zustand/vanilla.",
      { path: `${hooks}/store/` },
      `${npm}/zustand/(index|react|esm/index|esm/react)[.]`,
    ),
    only('hooks', 'hooks reads and forwards: core, zustand, TanStack Query and React are all it needs.', hooks, [
      `${core}/((calls|schema|directory)/)?index[.]ts$`,
      `${npm}/(zustand|@tanstack/react-query|react|@types/react)/`,
    ]),

    {
      name: 'component-alone',
      comment: 'A part takes props and gives events: a host can use one without the others.',
      severity: 'error',
      from: { path: `${components}/(?!connected/)([^/]+)/` },
      to: {
        pathNot: [
          `${components}/($1|internal|i18n)/`,
          `(${core}|${hooks})/index[.]ts$`,
          // The devtools show a recording.
          `${core}/(calls|schema|record|directory)/index[.]ts$`,
          `${npm}/(@types/)?(react|react-dom|react-aria-components|lucide-react)/`,
        ],
      },
    },
    never(
      'components-lists',
      "What the page has by itself is the page's own; react-aria is for lists of thousands and the combobox.",
      { path: components, pathNot: `${components}/(call-history|contacts|hint-grid|transfer-dialog|i18n)/` },
      `${npm}/react-aria-components/`,
    ),
    never(
      'schema-by-its-types',
      'A schema brings its own reader along: a page that defines none pays for none.',
      { path: `(${hooks}|${components})` },
      `${core}/schema/`,
      { dependencyTypesNot: ['type-only'] },
    ),
    never(
      'component-no-run-time-hooks',
      'Only connected/ binds to the phone: a view gives its reasons as props, core and hooks only as types, and rules about texts as they are.',
      { path: components, pathNot: `${components}/(connected/|index[.]ts$)` },
      `(${core}/(?!calls/index[.]ts$)|${hooks}/)`,
      {
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'component-devtools-apart',
      'The devtools are an entry of their own: a page without them does not carry them.',
      { path: components, pathNot: `${components}/devtools/` },
      `${components}/devtools/`,
    ),
    never(
      'component-no-connected',
      'connected/ is the outermost layer of the kit.',
      { path: components, pathNot: `${components}/(connected/|index[.]ts$)` },
      `${components}/connected/`,
    ),

    only(
      'simulator-world',
      'The PBX is pure, on a clock given to it: no transport, no socket, no timers of its own.',
      `${simulator}/world/`,
      [`${core}/(protocol/index|environment)[.]ts$`],
    ),
    never(
      'simulator-no-client',
      'If the simulator leaned on our client, both would share every mistake.',
      { path: simulator },
      `${core}/(?!protocol/index[.]ts$|environment[.]ts$|record/index[.]ts$)`,
    ),
    never(
      'simulator-recording-type',
      'A recording plays back here, so its shape is known: as a type, and in replay/ alone.',
      { path: simulator, pathNot: `${simulator}/replay/` },
      `${core}/record/`,
    ),
    never(
      'simulator-no-recorder',
      'What plays a recording back must not lean on what made it.',
      { path: `${simulator}/replay/` },
      `${core}/record/`,
      { dependencyTypesNot: ['type-only'] },
    ),
    never(
      'simulator-browser-safe',
      'The main entry runs in a browser: Node and ws live in node/ alone.',
      { path: simulator, pathNot: `${simulator}/node/` },
      `(${simulator}/node/|${npm}/ws/)`,
    ),
    {
      name: 'simulator-no-node',
      comment: 'The main entry runs in a browser: Node and ws live in node/ alone.',
      severity: 'error',
      from: { path: simulator, pathNot: `${simulator}/node/` },
      to: { dependencyTypes: ['core'] },
    },

    never('packages-not-apps', 'An app is built from the packages, never the other way round.', { path: '^packages' }, '^apps'),
    never(
      'packages-one-way',
      'Dependency has one direction: components, hooks, core.',
      { path: `(${core}|${hooks})` },
      `(${components}|${simulator})`,
    ),
    never('hooks-below-components', 'Dependency has one direction: components, hooks, core.', { path: hooks }, components),
    never('simulator-knows-core-alone', 'The simulator can be installed without React.', { path: simulator }, `(${hooks}|${components})`),
    never('components-without-simulator', 'A production page does not carry a PBX.', { path: components }, simulator),
  ],
  options: {
    doNotFollow: { path: npm },
    exclude: { path: ['[.]test[.]tsx?$', '[.]test-d[.]ts$', '[.]stories[.]tsx$', '/dist/'] },
    // Types count: a circle of types is a circle.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['hookswitch-source', 'types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
