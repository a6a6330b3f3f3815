/** Tells the height that the frame's content needs, in CSS pixels, whenever it changes. */
export function watchHeight(tell: (height: number) => void): void {
  let told = 0;
  let planned = false;
  const measure = (): void => {
    planned = false;
    const height = contentHeight();
    if (height === told) return;
    told = height;
    tell(height);
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(measure);
  };
  const sizes = new ResizeObserver(plan);
  document.addEventListener('DOMContentLoaded', () => {
    // the children and not the body: a stylesheet may stretch that to the frame, which would then never shrink
    const watch = (): void => {
      for (const child of document.body.children) sizes.observe(child);
      plan();
    };
    new MutationObserver(watch).observe(document.body, { childList: true, subtree: true, attributes: true });
    watch();
  });
}

function contentHeight(): number {
  const bottoms = [...document.body.children].map((child) => {
    const box = child.getBoundingClientRect();
    return getComputedStyle(child).position === 'fixed' ? 0 : box.top + window.scrollY + Math.max(box.height, child.scrollHeight);
  });
  const { marginBottom, paddingBottom } = getComputedStyle(document.body);
  return Math.ceil(Math.max(0, ...bottoms) + parseFloat(marginBottom) + parseFloat(paddingBottom));
}
