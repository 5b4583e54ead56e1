import { lazy, useState, type ComponentType, type ElementType } from 'react';
import { markBusy } from './busy';

/** A chunk of the pane: how to fetch it, and what is in it once it is there. */
export interface Chunk<Content> {
  readonly load: () => Promise<Content>;
  readonly now: () => Content | null;
}

/** A chunk that remembers when it has come; the pane is busy while it is on its way, since what it will show is not in sight yet. */
export function chunkOf<Content>(fetchChunk: () => Promise<Content>): Chunk<Content> {
  let content: Content | null = null;
  const load = async (): Promise<Content> => {
    markBusy(1);
    try {
      content = await fetchChunk();
      return content;
    } finally {
      markBusy(-1);
    }
  };
  return { load, now: () => content };
}

/** A component of a chunk; must stand in a Suspense. Once the chunk is there it is drawn at once: React shows nothing for a third of a second in the place of what it once had to wait for, and meanwhile the focus is nowhere. */
export function late<Content, Props extends object>({ load, now }: Chunk<Content>, pick: (content: Content) => ComponentType<Props>): ComponentType<Props> {
  const Awaited: ElementType<Props> = lazy(async () => ({ default: pick(await load()) }));
  return function Late(props) {
    // What is shown stays as long as this does: another component would lose its state.
    const [content] = useState(now);
    const Shown: ElementType<Props> = content === null ? Awaited : pick(content);
    return <Shown {...props} />;
  };
}
