import { type ComponentType, lazy, Suspense, useState } from 'react';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';
import { Spinner } from './Spinner.js';

const ENGLISH = { softphone };

/** A part in a chunk of its own, that is fetched when it is first shown. */
export interface LatePart<Props extends object> {
  readonly current: () => ComponentType<Props> | undefined;
  readonly fetch: () => Promise<{ readonly default: ComponentType<Props> }>;
}

/** Names a part and how it is fetched; nothing is until it is shown. */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let loaded: ComponentType<Props> | undefined;
  return {
    current: () => loaded,
    async fetch() {
      loaded = await load();
      return { default: loaded };
    },
  };
}

/** What `LoadedLate` needs. */
export interface LoadedLateProps<Props extends object> {
  readonly part: LatePart<Props>;
  readonly props: Props;
  /** Somebody has asked for it and looks at its place: it says that it is on its way. @default false */
  readonly isAwaited?: boolean | undefined;
}

/**
 * Shows a part once it is there, and at once from then on. Where its chunk cannot be fetched the boundary above hears of it,
 * and its *Try again* fetches again.
 */
export function LoadedLate<Props extends object>({ part, props, isAwaited = false }: LoadedLateProps<Props>) {
  // One for each mount: React keeps a chunk that failed as failed for good.
  const [Part] = useState<ComponentType<Props>>(() => part.current() ?? lazy(part.fetch));
  return (
    <Suspense fallback={isAwaited && <OnItsWay />}>
      <Part {...props} />
    </Suspense>
  );
}

function OnItsWay() {
  const words = useWords(ENGLISH).softphone;
  return (
    <div className="hs">
      <p className="hs-rows-said" role="status">
        <Spinner />
        <span>{words.loading}</span>
      </p>
    </div>
  );
}
