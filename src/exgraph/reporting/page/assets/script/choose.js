// Which flows pass the filter, and which flows and roles are selected.

function searchText(place) {
  const [source, destination, service, , text] = flows[place];
  const names = [source, destination].flatMap((role) => [roles[role].id, ...Object.values(roles[role].labels)]);
  return [...names, services[service].key, texts[text]].join("\n").toLowerCase();
}
const searched = [];

function passes(place) {
  const [source, destination, number] = flows[place];
  const service = services[number];
  if (state.application && service.application !== state.application) return false;
  if (state.port && service.port !== state.port) return false;
  if (state.zone) {
    const zone = placeOfZone.get(state.zone);
    if (zone !== undefined && roles[source].zone !== zone && roles[destination].zone !== zone) return false;
  }
  if (!state.q) return true;
  searched[place] ??= searchText(place);
  return searched[place].includes(state.q.trim().toLowerCase());
}

const filtering = () => Boolean(state.application || state.port || state.zone || (state.q && state.q.trim()));

// The flows that pass, as one byte each.
const passing = () => Uint8Array.from(flows, (_, place) => (passes(place) ? 1 : 0));

// What is selected: its kind, the places it names, its flows and roles. Null for nothing, and for what is not there.
function selected() {
  const [kind, names = ""] = (state.select || "").split(":");
  const parts = names.split(",").map(decoded);
  const ends = parts.map((id) => placeOfRole.get(id));
  const all = (test) => flows.flatMap((flow, place) => (test(flow) ? [place] : []));
  if (kind === "role" && ends.length === 1 && ends[0] !== undefined) {
    return chosen(kind, ends, all((flow) => flow[SOURCE] === ends[0] || flow[DESTINATION] === ends[0]), ends);
  }
  if (kind === "roles" && ends.length > 1 && !ends.includes(undefined)) {
    const some = new Set(ends);
    return chosen(kind, ends, all((flow) => some.has(flow[SOURCE]) || some.has(flow[DESTINATION])), ends);
  }
  if (kind === "pair" && ends.length === 2 && !ends.includes(undefined)) {
    return chosen(kind, ends, flowsOfPair.get(pair(...ends)) || [], ends);
  }
  if (kind === "path" && ends.length > 1 && !ends.includes(undefined)) {
    const hops = ends.slice(1).flatMap((end, place) => flowsOfPair.get(pair(ends[place], end)) || []);
    return chosen(kind, ends, hops, ends);
  }
  if (kind === "zone" && placeOfZone.has(parts[0])) {
    const zone = placeOfZone.get(parts[0]);
    const found = all((flow) => roles[flow[SOURCE]].zone === zone || roles[flow[DESTINATION]].zone === zone);
    return chosen(kind, [zone], found, roles.flatMap((role, place) => (role.zone === zone ? [place] : [])));
  }
  if (kind === "line" && Object.hasOwn(data.lines, parts[0])) return chosen(kind, [Number(parts[0])], data.lines[parts[0]]);
  if (kind === "row" && parts[0] === "flows" && Object.hasOwn(flows, parts[1])) {
    return chosen(kind, [parts[0], Number(parts[1])], [Number(parts[1])]);
  }
  if (kind === "row" && Object.hasOwn(data.sheets, parts[0]) && Object.hasOwn(data.sheets[parts[0]], parts[1])) {
    const [found, about] = data.sheets[parts[0]][parts[1]];
    return chosen(kind, [parts[0], Number(parts[1])], found, about);
  }
  return null;
}

function chosen(kind, names, found, about = []) {
  const ends = found.flatMap((place) => [flows[place][SOURCE], flows[place][DESTINATION]]);
  return { kind, names, flows: new Set(found), subjects: new Set(about), roles: new Set([...ends, ...about]) };
}

// Selecting what is selected already takes it back.
function select(kind, ...names) {
  const wanted = `${kind}:${encoded(...names)}`;
  change({ select: state.select === wanted ? "" : wanted }, true);
}
