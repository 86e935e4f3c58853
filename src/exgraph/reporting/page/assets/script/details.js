// What is selected, in words: services, the document's own text, the line, and the way back.
const panel = document.getElementById("details");
// Pairs that are written out; the tables have the rest.
const MOST_PAIRS = 60;

// What was clicked last is not covered by the panel that it opens.
let clicked = null;
addEventListener("click", (event) => { clicked = event.target; }, true);

function uncover() {
  if (!clicked?.isConnected || panel.contains(clicked)) return;
  const over = clicked.getBoundingClientRect().bottom + 12 - panel.getBoundingClientRect().top;
  if (over > 0) scrollBy({ top: over, behavior: "instant" });
}

function showDetails(pass, chosen) {
  panel.classList.toggle("open", Boolean(chosen));
  document.getElementById("clear").hidden = !chosen;
  const content = document.getElementById("details-content");
  content.replaceChildren(...(chosen ? described(chosen, pass) : [made("p", word("details-hint"), { class: "hint" })]));
  if (chosen) uncover();
}

function described(chosen, pass) {
  const [first, second] = chosen.names;
  if (chosen.kind === "pair") return [side([onePair(first, second), ...(first === second ? [] : [wayBack(first, second)])])];
  if (chosen.kind === "role") return oneRole(first, pass);
  const heading = {
    zone: () => `${word("zone")}: ${zoneName(first)}`,
    path: () => chosen.names.map(roleName).join(" → "),
    roles: () => chosen.names.map(roleName).join(", "),
    row: () => `${word(first)}, ${second + 1}`,
    line: () => word("flows"),
  }[chosen.kind]();
  return [made("h3", heading), ...pairs([...chosen.flows].filter((place) => pass[place]))];
}

function wayBack(source, destination) {
  const [title, ...rest] = onePair(destination, source);
  title.textContent = `${word("way-back")}: ${title.textContent}`;
  return [title, ...rest];
}

// Several lists of elements side by side, where there is room.
function side(lists) {
  const columns = made("div", "", { class: "both" });
  for (const elements of lists) columns.appendChild(made("div")).append(...elements);
  return columns;
}

// One ordered pair: what it opens, or that the document says no, or nothing.
function onePair(source, destination) {
  const title = made("h3", `${roleName(source)} → ${roleName(destination)}`);
  const places = flowsOfPair.get(pair(source, destination)) || [];
  if (places.length) return [title, list(places), ...quotes(places)];
  const none = noneOfPair.get(pair(source, destination));
  if (!none) return [title, made("p", word("silent"))];
  return [title, made("p", word("none")), ...quote(none[NONE_LINE], none[NONE_TEXT])];
}

function list(places) {
  const items = made("ul");
  for (const place of places) {
    const service = services[flows[place][SERVICE]];
    const item = made("li", service.key);
    const inferred = service.inferred.map((field) => word(field).toLowerCase()).join(", ");
    const told = [word(service.protection), ...(inferred ? [`${word("inferred")}: ${inferred}`] : [])];
    item.append(made("span", ` – ${told.join("; ")}`, { class: "hint" }));
    items.append(item);
  }
  return items;
}

function quotes(places) {
  const seen = new Map(places.map((place) => [`${flows[place][LINE]} ${flows[place][TEXT]}`, flows[place]]));
  return [...seen.values()].flatMap((flow) => quote(flow[LINE], flow[TEXT]));
}

function quote(line, text) {
  if (!texts[text] && !line) return [];
  const shown = made("figure");
  shown.append(made("figcaption", line ? `${word("text")} – ${word("line").toLowerCase()} ${line}` : word("text")));
  shown.append(made("blockquote", texts[text], { lang: data.verbatim }));
  return [shown];
}

function oneRole(role, pass) {
  const title = made("h3", roleName(role));
  const where = made("p", `${roles[role].id} · ${word("zone")}: ${zoneName(roles[role].zone)}`, { class: "hint" });
  const buttons = made("p", "", { class: "buttons" });
  for (const [end, name, section] of [["start", "reach-here", "reach"], ["from", "from-here", "paths"], ["to", "to-here", "paths"]]) {
    const button = made("button", word(name), { type: "button" });
    button.addEventListener("click", () => {
      change({ [end]: roles[role].id });
      document.getElementById(section).scrollIntoView();
    });
    buttons.append(button);
  }
  const there = [], back = [];
  flows.forEach((flow, place) => {
    if (pass[place] && flow[SOURCE] === role) there.push(place);
    if (pass[place] && flow[DESTINATION] === role) back.push(place);
  });
  const columns = [["opens", there, DESTINATION, "→"], ["accepts", back, SOURCE, "←"]].map(([name, places, end, arrow]) => [
    made("h4", `${word(name)} (${places.length})`),
    ...(places.length ? pairs(places, (ends) => `${arrow} ${roleName(ends[end])}`) : [nothing()]),
  ]);
  return [title, where, buttons, side(columns)];
}

const nothing = () => made("p", word("nothing"), { class: "hint" });

// Flows by pair, each pair a button that selects it.
function pairs(places, name = (ends) => ends.map(roleName).join(" → ")) {
  const groups = new Map();
  for (const place of places) {
    const key = pair(flows[place][SOURCE], flows[place][DESTINATION]);
    groups.set(key, [...(groups.get(key) || []), services[flows[place][SERVICE]].key]);
  }
  const items = made("ul", "", { class: "pairs" });
  for (const [key, keys] of [...groups].slice(0, MOST_PAIRS)) {
    const ends = [Math.floor(key / roles.length), key % roles.length];
    const button = made("button", name(ends), { type: "button", class: "link" });
    button.addEventListener("click", () => select("pair", ...ends.map((end) => roles[end].id)));
    const item = made("li");
    item.append(button, made("span", ` ${keys.join(", ")}`));
    items.append(item);
  }
  return groups.size > MOST_PAIRS ? [items, made("p", `… +${groups.size - MOST_PAIRS}`, { class: "hint" })] : [items];
}
