import { createContext, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type HintFrame, type Person, type Side, stateOf } from './Side.js';

const States = createContext<ReadonlyMap<string, number>>(new Map());

/** (c) The states of all in one React context, shown with the next frame; every cell reads it. */
export function mountOneContext(root: HTMLElement, people: readonly Person[]): Side {
  const waiting = new Map<string, number>();
  let show = () => {};
  const setShow = (ready: () => void) => {
    show = ready;
  };
  const react = createRoot(root);
  flushSync(() => react.render(<App people={people} waiting={waiting} onReady={setShow} />));
  return {
    take(text) {
      const { ctiMessage }: HintFrame = JSON.parse(text);
      if (waiting.size === 0) requestAnimationFrame(() => show());
      waiting.set(ctiMessage.number, ctiMessage.status);
    },
    visible: () => people.map(({ number }) => number),
    shown: (number) => root.querySelector(`[data-number="${number}"] .hs-state-word`)?.textContent ?? undefined,
    remove: () => react.unmount(),
  };
}

interface AppProps {
  readonly people: readonly Person[];
  readonly waiting: Map<string, number>;
  readonly onReady: (show: () => void) => void;
}

function App({ people, waiting, onReady }: AppProps) {
  const [states, setStates] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    onReady(() => {
      const news = new Map(waiting);
      waiting.clear();
      flushSync(() => setStates((now) => new Map([...now, ...news])));
    });
  }, [waiting, onReady]);
  return (
    <States.Provider value={states}>
      <List people={people} />
    </States.Provider>
  );
}

function List({ people }: { readonly people: readonly Person[] }) {
  return people.map((person) => <Cell key={person.number} person={person} />);
}

function Cell({ person }: { readonly person: Person }) {
  const state = stateOf(useContext(States).get(person.number) ?? -1);
  return (
    <div data-number={person.number}>
      <span>{person.name}</span>
      <span className="hs-state" data-status={state?.status} data-tone={state?.tone}>
        <svg className="hs-glyph" aria-hidden="true">
          <use href={`#s-${state?.status}`} />
        </svg>
        <span className="hs-state-word">{state?.word ?? '?'}</span>
      </span>
    </div>
  );
}
