interface Props {
  readonly children: string | number;
  readonly className?: string | undefined;
}

/**
 * Text that changes beside other text or elements. A browser that translates the page puts elements of its own in the
 * place of text nodes, and React goes on to write into the old nodes, which nobody sees, or fails when it removes them.
 * Text alone in its element is replaced with it. What has no letters is not for translators.
 */
export function Changing({ children, className }: Props) {
  const text = String(children);
  return (
    <span key={text} className={className} translate={/\p{L}/u.test(text) ? undefined : 'no'}>
      {text}
    </span>
  );
}
