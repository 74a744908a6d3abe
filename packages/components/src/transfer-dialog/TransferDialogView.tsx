import type { TransferDialogProps } from '@hookswitch/hooks';
import { X } from 'lucide-react';
import { type ForwardedRef, forwardRef, useId } from 'react';
import { unknownCaller } from '../i18n/en/common.js';
import { transfer } from '../i18n/en/transfer.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';
import { isComposing } from '../internal/typing.js';
import { whoIs } from '../internal/whoIs.js';
import { CallOnTheLine } from './CallOnTheLine.js';
import { ConsultationPanel } from './ConsultationPanel.js';
import { DestinationPanel } from './DestinationPanel.js';
import { useReturnedFocus } from './useReturnedFocus.js';

const ENGLISH = { transfer, unknownCaller };

/** What `TransferDialogView` takes: its own props, and what goes to its root element. */
export interface TransferDialogViewProps extends TransferDialogProps, RootProps {}

/**
 * Passes a call on, at once or after asking. Not modal: the agent reads the customer's file meanwhile.
 * Escape and closing give the focus back and never change a call.
 *
 * @example
 * ```tsx
 * <TransferDialogView {...useTransferDialog({ callId, onClose })} />
 * ```
 */
export const TransferDialogView = forwardRef(function TransferDialogView(props: TransferDialogViewProps, ref: ForwardedRef<HTMLElement>) {
  const { call, isOpen, ...rest } = props;
  return call && isOpen ? <OpenDialog {...rest} call={call} forwarded={ref} /> : null;
});

type OpenDialogProps = Omit<TransferDialogViewProps, 'call' | 'isOpen'> & {
  readonly call: NonNullable<TransferDialogProps['call']>;
  readonly forwarded: ForwardedRef<HTMLElement>;
};

function OpenDialog(props: OpenDialogProps) {
  const { call, forwarded, onClose, destination, isPartner, onDestinationChange, consultation, permissions, pending, problem, ...rest } =
    props;
  const { onTransferNow, onAskFirst, onHold, onResume, onConnect, onSwap, onBack, colleagues, hints, ...more } = rest;
  const { contacts, contactsPhase, now, className, ...root } = more;
  const messages = useWords(ENGLISH);
  const words = messages.transfer;
  const titleId = useId();
  const problemId = useId();
  const step = consultation ? 'asking' : 'choosing';
  const { heading, ...focus } = useReturnedFocus(step);
  const title = consultation ? words.asking(whoIs(consultation.consultation, messages)) : words.title(whoIs(call, messages));
  return (
    <section
      role="dialog"
      aria-labelledby={titleId}
      {...root}
      {...focus}
      ref={forwarded}
      className={classNames('hs hs-transfer', className)}
      data-step={step}
      // Before the list of colleagues sees it, which would keep Escape for itself.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="hs-transfer-head">
        <h2 className="hs-title" id={titleId} tabIndex={-1} ref={heading}>
          <bdi>{title}</bdi>
        </h2>
        <ActionButton icon={X} isIconOnly onPress={onClose}>
          {words.close}
        </ActionButton>
      </header>
      {consultation ? (
        <ConsultationPanel
          consultation={consultation}
          permissions={permissions}
          pending={pending}
          onConnect={onConnect}
          onSwap={onSwap}
          onBack={onBack}
          now={now}
        />
      ) : (
        <>
          <CallOnTheLine call={call} permissions={permissions} pending={pending} onHold={onHold} onResume={onResume} now={now} />
          <DestinationPanel
            destination={destination}
            isPartner={isPartner}
            onDestinationChange={onDestinationChange}
            permissions={permissions}
            pending={pending}
            onTransferNow={onTransferNow}
            onAskFirst={onAskFirst}
            colleagues={colleagues}
            hints={hints}
            contacts={contacts}
            contactsPhase={contactsPhase}
            problemId={problem ? problemId : undefined}
          />
        </>
      )}
      <Problem problem={problem} id={problemId} />
    </section>
  );
}
