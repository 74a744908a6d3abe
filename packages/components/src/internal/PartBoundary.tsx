import { Component, type ReactNode } from 'react';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from './ActionButton.js';

const ENGLISH = { softphone };

/** What `PartBoundary` needs. */
export interface PartBoundaryProps {
  /** Which part it is, for the report. */
  readonly part: string;
  /** Inside of a button, which has place for words alone. @default false */
  readonly isText?: boolean | undefined;
  readonly onError?: ((error: unknown, part: string) => void) | undefined;
  readonly children?: ReactNode;
}

/** Keeps the fault of one part to its place: a quiet line stands there, and the rest of the phone goes on. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error, this.props.part);
  }

  // Named: what is inferred is the ReactNode of the React we build with, spelt out, and React 18 knows no `bigint` in it.
  override render(): ReactNode {
    const { part, isText, children } = this.props;
    if (this.state.hasFailed) return <PartFailed part={part} isText={isText} onAgain={() => this.setState({ hasFailed: false })} />;
    return children;
  }
}

interface PartFailedProps extends Pick<PartBoundaryProps, 'part' | 'isText'> {
  readonly onAgain: () => void;
}

function PartFailed({ part, isText, onAgain }: PartFailedProps) {
  const words = useWords(ENGLISH).softphone;
  if (isText) return <span data-part={part}>{words.partFailed}</span>;
  return (
    <div className="hs hs-part-failed" role="group" aria-label={words.partFailed} data-part={part}>
      <p>{words.partFailed}</p>
      <ActionButton onPress={onAgain}>{words.tryAgain}</ActionButton>
    </div>
  );
}
