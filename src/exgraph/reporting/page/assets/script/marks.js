// What the search finds is marked where it stands, without touching the page's elements (CSS Custom Highlight API).
const MOST_MARKS = 3000;

function showMarks() {
  if (!globalThis.Highlight || !CSS.highlights) return;
  CSS.highlights.delete("found");
  const text = (state.q || "").trim().toLowerCase();
  if (!text) return;
  const found = [];
  for (const root of every("main tbody, main thead th.up, .picture:not([hidden]) svg")) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && found.length < MOST_MARKS; node = walker.nextNode()) {
      if (node.parentElement.closest("tr[hidden], title")) continue;
      const where = node.data.toLowerCase();
      for (let at = where.indexOf(text); at >= 0; at = where.indexOf(text, at + text.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, Math.min(at + text.length, node.length));
        found.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...found));
}
