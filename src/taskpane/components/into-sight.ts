import { useEffect, useRef, type RefObject } from 'react';

/** Brings what has just appeared into sight, once: an answer below the pressed button lies below the edge of a small pane. */
export function useIntoSight<Element extends HTMLElement>(): RefObject<Element | null> {
  const place = useRef<Element>(null);
  useEffect(() => { place.current?.scrollIntoView?.({ block: 'nearest' }); }, []);
  return place;
}
