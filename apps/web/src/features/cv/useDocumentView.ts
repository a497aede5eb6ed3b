import { type KeyboardEvent, useRef, useState } from 'react';

/** Widths of a page in hundredths of the pane. */
const ZOOMS = [100, 150, 200, 300] as const;

/** How the document is looked at: how large, how turned, and at which page. */
export function useDocumentView() {
  const [step, setStep] = useState(0);
  const [turn, setTurn] = useState<0 | 90 | 180 | 270>(0);
  const [page, setPage] = useState(1);
  const scroller = useRef<HTMLDivElement>(null);

  const pages = () => [...(scroller.current?.querySelectorAll<HTMLElement>('[data-page]') ?? [])];
  const view = {
    scroller,
    zoom: ZOOMS[step] ?? 100,
    turn,
    /** The page in sight, from 1. */
    page,
    mayGrow: step < ZOOMS.length - 1,
    mayShrink: step > 0,
    zoomBy: (by: -1 | 1) => setStep((before) => Math.min(ZOOMS.length - 1, Math.max(0, before + by))),
    rotate: () => setTurn((before) => ((before + 90) % 360) as typeof turn),
    goToPage: (by: -1 | 1) => {
      const frame = scroller.current;
      const target = pages()[page - 1 + by];
      if (!frame || !target) return;
      frame.scrollTo({ top: frame.scrollTop + target.getBoundingClientRect().top - frame.getBoundingClientRect().top });
    },
    onScroll: () => {
      const frame = scroller.current;
      if (!frame) return;
      const line = frame.getBoundingClientRect().top + frame.clientHeight / 3;
      const passed = pages().filter((one) => one.getBoundingClientRect().top <= line).length;
      setPage(Math.max(1, passed));
    },
  };
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => view.zoomBy(1),
    '=': () => view.zoomBy(1),
    '-': () => view.zoomBy(-1),
    r: view.rotate,
    R: view.rotate,
    PageDown: () => view.goToPage(1),
    PageUp: () => view.goToPage(-1),
  };
  /** The keys of the document: by themselves when it has the focus, with Alt from everywhere else. */
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts[event.key];
    const isHere = scroller.current === event.target;
    if (!act || event.ctrlKey || event.metaKey || !(event.altKey || isHere)) return;
    event.preventDefault();
    act();
  };
  return { ...view, onKeyDown };
}
export type DocumentView = ReturnType<typeof useDocumentView>;
