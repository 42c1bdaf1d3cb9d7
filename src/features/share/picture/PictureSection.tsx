import { useContext, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import parts from '#features/share/dialog/parts.module.css';
import type { SectionProps } from '#features/share/dialog/section-props.ts';
import type { PictureWords } from '#i18n/en/picture.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import type { Face } from '#state/view.ts';
import { Button } from '#ui/controls/Button.tsx';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { saveBlob } from '#ui/layout/save-file.ts';
import { Choice } from './Choice.tsx';
import type { MadePicture } from './make-picture.ts';
import { PicturePartsContext } from './parts-context.ts';
import styles from './picture.module.css';
import {
  canvasOf,
  type Format,
  pictureName,
  pngOf,
  svgFile,
  TIMES,
  type Times,
  TooLarge,
} from './picture-file.ts';
import { type Making, usePicture } from './use-picture.ts';

const FACES: readonly Face[] = ['map', 'line'];
const FORMATS: readonly Format[] = ['png', 'svg'];

/** What is shown as a picture to be saved, and a description of it to be copied. */
export function PictureSection({ store }: Pick<SectionProps, 'store'>) {
  const language = useStore(store, (state) => state.view.language);
  const words = pictureWordsFor(language);
  const [face, setFace] = useState<Face>(store.getState().view.face);
  const [format, setFormat] = useState<Format>('png');
  const [times, setTimes] = useState<Times>(2);
  const making = usePicture(store, face, useContext(PicturePartsContext));
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.lead}</p>
      <div className={styles.choices}>
        <Choice
          legend={words.view}
          options={FACES}
          chosen={face}
          choose={setFace}
          name={(one) => words.views[one]}
        />
        <Choice
          legend={words.format}
          options={FORMATS}
          chosen={format}
          choose={setFormat}
          name={(one) => words.formats[one]}
        />
        {format === 'png' && (
          <Choice
            legend={words.size}
            options={TIMES}
            chosen={times}
            choose={setTimes}
            name={(one) => words.sizes(one, making.status === 'made' ? pixelsOf(making.picture, one) : null)}
          />
        )}
      </div>
      <Result {...{ making, face, format, times, words }} />
    </>
  );
}

function pixelsOf({ width, height }: MadePicture, times: Times) {
  return { width: width * times, height: height * times };
}

interface ResultProps {
  readonly making: Making;
  readonly face: Face;
  readonly format: Format;
  readonly times: Times;
  readonly words: PictureWords;
}

function Result({ making, face, format, times, words }: ResultProps) {
  if (making.status !== 'made') {
    const said = { waiting: words.waiting, 'not-ready': words.notReady, failed: words.failed };
    return <p role={making.status === 'failed' ? 'alert' : 'status'}>{said[making.status]}</p>;
  }
  const { picture } = making;
  return (
    <>
      <Preview picture={picture} words={words} />
      {face === 'map' && <p className={parts.aside}>{leftOutWords(picture, words)}</p>}
      <Download {...{ making, face, format, times, words }} />
      <h4>{words.altHeading}</h4>
      <p className={parts.text}>{picture.alt}</p>
      <CopyButton
        text={() => picture.alt}
        label={words.copyAlt}
        copied={words.altCopied}
        failed={words.altFailed}
      />
    </>
  );
}

function leftOutWords({ leftOut }: MadePicture, words: PictureWords): string {
  return [words.leftOut.plain, ...leftOut.map((one) => words.leftOut[one])].join(' ');
}

/** Its width, px of the canvas: about what a dialog has, on a dense screen. */
const PREVIEW_WIDTH = 1000;

function Preview({ picture, words }: { readonly picture: MadePicture; readonly words: PictureWords }) {
  const place = useRef<HTMLDivElement>(null);
  const [isFailed, setFailed] = useState(false);
  const id = useId();
  useEffect(() => {
    let isCurrent = true;
    setFailed(false);
    canvasOf(picture, PREVIEW_WIDTH / picture.width).then(
      (canvas) => {
        if (isCurrent) place.current?.replaceChildren(canvas);
      },
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [picture]);
  if (isFailed) return <p role="alert">{words.failed}</p>;
  return (
    <figure className={styles.preview}>
      <div ref={place} role="img" aria-labelledby={id} />
      <figcaption id={id} className="sr-only">
        {words.preview}
      </figcaption>
    </figure>
  );
}

interface DownloadProps extends Omit<ResultProps, 'making'> {
  readonly making: Extract<Making, { status: 'made' }>;
}

function Download({ making: { picture, state }, face, format, times, words }: DownloadProps) {
  const { unmounted } = useAppInstance();
  const [outcome, setOutcome] = useState<{ readonly isFailure: boolean; readonly words: string } | null>(
    null,
  );
  const save = async () => {
    setOutcome(null);
    try {
      const name = pictureName(state, face, format, times);
      saveBlob(name, format === 'png' ? await pngOf(picture, times) : svgFile(picture), unmounted);
      setOutcome({ isFailure: false, words: words.saved(name) });
    } catch (error) {
      setOutcome({ isFailure: true, words: error instanceof TooLarge ? words.tooLarge : words.failed });
    }
  };
  return (
    <div className={parts.row}>
      <Button variant="solid" onClick={save}>
        <Icon name="download" size={18} /> {words.download}
      </Button>
      <span role="status" className={styles.outcome} data-failure={outcome?.isFailure || undefined}>
        {outcome?.words}
      </span>
    </div>
  );
}
