// The matrix as it is embedded. Roles, zones, services, texts and flows are named by their places in these lists.
const data = JSON.parse(document.getElementById("data").textContent);
const { roles, zones, services, flows, texts } = data;
// The parts of a flow; those of a pair that is said not to connect are SOURCE, DESTINATION, NONE_LINE, NONE_TEXT.
const SOURCE = 0, DESTINATION = 1, SERVICE = 2, LINE = 3, TEXT = 4;
const NONE_LINE = 2, NONE_TEXT = 3;

// What flows have in common, where a set of them has a name: all of a role, from zone to zone, over a port.
const named = new Map();
flows.forEach(([source, destination, service], place) => {
  const at = source === destination ? [["at", source]] : [["at", source], ["at", destination]];
  const ends = ["zones", roles[source].zone, roles[destination].zone];
  for (const name of [...at, ["opens", source], ["accepts", destination], ends, ["port", services[service].port]]) {
    const key = name.join(" ");
    if (!named.has(key)) named.set(key, []);
    named.get(key).push(place);
  }
});

// Other lists of flows are packed: a negative number says how many follow the one before it.
function unpacked(list) {
  if (typeof list[0] === "string") return named.get(list.join(" "));
  const found = [];
  for (const number of list) {
    if (number >= 0) found.push(number);
    else for (let more = number; more < 0; more += 1) found.push(found[found.length - 1] + 1);
  }
  return found;
}
data.lines = data.lines.map(unpacked);
for (const rows of Object.values(data.sheets)) for (const row of rows) row[0] = unpacked(row[0]);

const one = (selector, within = document) => within.querySelector(selector);
const every = (selector, within = document) => Array.from(within.querySelectorAll(selector));

// An element with a text and attributes. Every text of the document reaches the page as text, here or in the template.
function made(name, text = "", attributes = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const pair = (source, destination) => source * roles.length + destination;
const flowsOfPair = new Map();
flows.forEach((flow, place) => {
  const key = pair(flow[SOURCE], flow[DESTINATION]);
  if (!flowsOfPair.has(key)) flowsOfPair.set(key, []);
  flowsOfPair.get(key).push(place);
});
const noneOfPair = new Map(data.none.map((cell) => [pair(cell[SOURCE], cell[DESTINATION]), cell]));
const placeOfRole = new Map(roles.map((role, place) => [role.id, place]));
const placeOfZone = new Map(zones.map((zone, place) => [zone.id, place]));
