import { usePhoneState } from '@hookswitch/hooks';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { DeskWords } from '../DeskWords.js';
import type { DeskPhone } from '../phones/DeskPhone.js';
import type { Stage } from '../scenes/Stage.js';
import { type Me, meBy, SCENES, type Scene } from '../scenes/scenes.js';

/** For developers: fetched when it is first opened. */
const Timeline = lazy(async () => ({ default: (await import('./Timeline.js')).Timeline }));

interface BackstageProps {
  readonly phone: DeskPhone;
  readonly words: DeskWords;
}

/** Behind the scenes: buttons that make something happen, where the telephone system lets itself be moved, and the frames. */
export function Backstage({ phone, words }: BackstageProps) {
  const [isOpen, setOpen] = useState(false);
  const stage = useStage(phone);
  const me = meBy(usePhoneState((state) => state.username));
  return (
    <section className="backstage" aria-label={words.scenes}>
      <div className="backstage-bar">
        {stage && me && <Scenes stage={stage} me={me} words={words} />}
        <button type="button" className="button backstage-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.timeline}
        </button>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <Timeline recorder={phone.recorder} />
        </Suspense>
      )}
    </section>
  );
}

interface ScenesProps {
  readonly stage: Stage;
  readonly me: Me;
  readonly words: DeskWords;
}

function Scenes({ stage, me, words }: ScenesProps) {
  const [said, setSaid] = useState('');
  const begin = async (play: Scene['play']) => {
    setSaid('');
    if (!(await play(stage, me))) setSaid(words.nothingHappened);
  };
  return (
    <>
      <span className="backstage-title">{words.scenes}</span>
      <div className="backstage-scenes" role="group" aria-label={words.scenes}>
        {SCENES.map(({ id, play }) => (
          <button key={id} type="button" className="button" onClick={() => void begin(play)}>
            {words.scene[id]}
          </button>
        ))}
      </div>
      <p role="status" className="backstage-said">
        {said}
      </p>
    </>
  );
}

function useStage(phone: DeskPhone): Stage | undefined {
  const [found, setFound] = useState<{ readonly phone: DeskPhone; readonly stage: Stage | undefined }>();
  useEffect(() => {
    let isAsked = true;
    void phone.findStage().then((stage) => isAsked && setFound({ phone, stage }));
    return () => {
      isAsked = false;
    };
  }, [phone]);
  return found?.phone === phone ? found.stage : undefined;
}
