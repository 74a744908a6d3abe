import { Component, type ReactNode } from 'react';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from './ActionButton.js';

const ENGLISH = { softphone };

/** What `PartBoundary` needs. */
export interface PartBoundaryProps {
  /** Which part it is, for the report. */
  readonly part: string;
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

  override render() {
    if (this.state.hasFailed) return <PartFailed part={this.props.part} onAgain={() => this.setState({ hasFailed: false })} />;
    return this.props.children;
  }
}

function PartFailed({ part, onAgain }: { readonly part: string; readonly onAgain: () => void }) {
  const words = useWords(ENGLISH).softphone;
  return (
    <div className="hs hs-part-failed" role="group" aria-label={words.partFailed} data-part={part}>
      <p>{words.partFailed}</p>
      <ActionButton onPress={onAgain}>{words.tryAgain}</ActionButton>
    </div>
  );
}
