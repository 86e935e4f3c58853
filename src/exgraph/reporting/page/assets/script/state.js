// What is shown stands in the address's fragment, so that a link shows the same:
// #lang=ru&application=SMTP&select=pair:relay-dmz,hub-2007&from=…&to=…&sort=ports,1,down
const KEYS = ["lang", "theme", "q", "application", "port", "zone", "only", "select", "start", "from", "to", "sort"];
let state = {};

const encoded = (...parts) => parts.map((part) => encodeURIComponent(part)).join(",");
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
};

function readFragment() {
  const found = {};
  for (const part of location.hash.slice(1).split("&")) {
    const at = part.indexOf("=");
    const key = part.slice(0, Math.max(at, 0));
    // What is selected and sorted by has parts of its own, which are decoded one by one.
    if (KEYS.includes(key)) found[key] = ["select", "sort"].includes(key) ? part.slice(at + 1) : decoded(part.slice(at + 1));
  }
  return found;
}

function fragment() {
  const parts = KEYS.filter((key) => state[key]).map((key) => {
    const value = ["select", "sort"].includes(key) ? state[key] : encodeURIComponent(state[key]);
    return `${key}=${value}`;
  });
  return `#${parts.join("&")}`;
}

// A selection is a step that the browser's Back takes back; a filter is not.
function change(changes, step = false) {
  state = { ...state, ...changes };
  const address = Object.values(state).some(Boolean) ? fragment() : location.pathname + location.search;
  history[step ? "pushState" : "replaceState"](null, "", address);
  show();
}
