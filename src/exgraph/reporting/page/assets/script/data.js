// The matrix as it is embedded. Roles, zones, services, texts and flows are named by their places in these lists.
const data = JSON.parse(document.getElementById("data").textContent);
const { roles, zones, services, flows, texts } = data;
// The parts of a flow; those of a pair that is said not to connect are SOURCE, DESTINATION, NONE_LINE, NONE_TEXT.
const SOURCE = 0, DESTINATION = 1, SERVICE = 2, LINE = 3, TEXT = 4;
const NONE_LINE = 2, NONE_TEXT = 3;

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
