import { Markdown, Source } from '@storybook/addon-docs/blocks';
import { type AnchorHTMLAttributes, Children, isValidElement, type ReactNode } from 'react';

/** What `DocFile` needs. */
export interface DocFileProps {
  /** The file as it is, imported with `?raw`. */
  readonly text: string;
  /** Where it lies in the repository, to say where its own links lead. */
  readonly path: string;
}

/** A Markdown file of the repository as a page of Storybook: written once, it cannot say two things. */
export function DocFile({ text, path }: DocFileProps) {
  return <Markdown options={{ overrides: { a: { component: FileLink, props: { path } }, pre: { component: Code } } }}>{text}</Markdown>;
}

/** A fenced block, as the other pages show theirs. */
function Code({ children }: { readonly children?: ReactNode }) {
  const code = isValidElement<{ readonly children?: unknown }>(children) ? children.props.children : undefined;
  return typeof code === 'string' ? <Source code={code} language="tsx" /> : <pre>{children}</pre>;
}

interface FileLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly path: string;
}

/** A file of the repository is not served here: the reader is told which it is. */
function FileLink({ href = '', path, children, ...rest }: FileLinkProps) {
  if (/^https?:/.test(href)) {
    return (
      <a {...rest} href={href}>
        {children}
      </a>
    );
  }
  const file = new URL(href, `https://repository/${path}`).pathname.slice(1);
  const [text] = Children.toArray(children);
  const isNamed = isValidElement<{ readonly children?: unknown }>(text) && String(text.props.children) === file;
  if (file === path || isNamed) return <>{children}</>;
  return (
    <>
      {children} (<code>{file}</code>)
    </>
  );
}
