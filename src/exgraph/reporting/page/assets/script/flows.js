// The table of flows, of which the page holds only so many rows at a time: the others are made when they are wanted.
const PAGE = 500;
const flowTable = one("table[data-of-flows]");
const flowPager = flowTable && one(`[data-pager="${flowTable.dataset.sheet}"]`);
let flowPage = 0, flowOrder = [], flowSorted = "";

// Of each column the text of a flow, what it is sorted by where that is a number, and the role that it names.
const endColumn = (end) => ({ text: (flow) => roleName(flow[end]), role: (flow) => flow[end] });
const serviceColumn = (name) => ({ text: (flow) => services[flow[SERVICE]][name] });
const flowColumns = [
  endColumn(SOURCE),
  endColumn(DESTINATION),
  serviceColumn("application"),
  serviceColumn("transport"),
  { ...serviceColumn("ports"), value: (flow) => services[flow[SERVICE]].lowest, number: true },
  serviceColumn("encryption"),
  { text: (flow) => flow[LINE], value: (flow) => (typeof flow[LINE] === "number" ? flow[LINE] : null), number: true },
  { text: (flow) => texts[flow[TEXT]], look: "verbatim" },
];

function flowRow(place) {
  const flow = flows[place];
  const row = made("tr", "", { "data-place": place, tabindex: "-1" });
  flowColumns.forEach((column) => {
    const cell = row.insertCell();
    if (column.number) cell.className = "number";
    if (column.look) cell.className = column.look;
    if (column.look === "verbatim") cell.lang = data.verbatim;
    if (column.role) cell.append(call(made("span", "", { "data-role": column.role(flow) }), roles[column.role(flow)]));
    else cell.textContent = column.text(flow);
  });
  return row;
}

// The places of the flows that are shown, in the order of the table.
function wantedFlows(pass, chosen) {
  const found = [];
  flows.forEach((_, place) => {
    if (pass[place] && !(state.only && chosen && !chosen.flows.has(place))) found.push(place);
  });
  const [id, number, direction] = (state.sort || "").split(",");
  const column = flowTable && id === flowTable.dataset.sheet ? flowColumns[Number(number)] : undefined;
  return column ? orderedFlows(found, column, direction === "down" ? -1 : 1) : found;
}

function orderedFlows(places, column, sign) {
  const keys = places.map((place) => {
    const flow = flows[place];
    return { place, text: String(column.text(flow) ?? ""), value: column.value ? column.value(flow) : null };
  });
  return keys.sort(byKey(sign)).map((key) => key.place);
}

function showFlows(pass, chosen) {
  if (!flowTable) return;
  flowOrder = wantedFlows(pass, chosen);
  const wanted = JSON.stringify([state.sort, language, flowOrder.length, flowOrder[0], flowOrder[flowOrder.length - 1]]);
  if (wanted !== flowSorted) flowPage = 0;
  flowSorted = wanted;
  // What is selected alone is turned to.
  if (chosen?.kind === "row" && chosen.names[0] === flowTable.dataset.sheet) {
    flowPage = Math.max(0, Math.floor(flowOrder.indexOf(chosen.names[1]) / PAGE));
  }
  fillFlows(chosen);
  markHeadings(flowTable, flowTable.dataset.sheet);
}

function fillFlows(chosen) {
  const first = flowPage * PAGE, shown = flowOrder.slice(first, first + PAGE);
  const rows = shown.map(flowRow);
  rows.forEach((row, place) => row.classList.toggle("lit", Boolean(chosen?.flows.has(shown[place]))));
  rows[0]?.setAttribute("tabindex", "0");
  flowTable.tBodies[0].replaceChildren(...rows);
  flowPager.hidden = flowOrder.length <= PAGE;
  const last = first + shown.length;
  one("span", flowPager).textContent = word("page-told", { first: first + 1, last, all: flowOrder.length });
  one('[data-page="-1"]', flowPager).disabled = flowPage === 0;
  one('[data-page="1"]', flowPager).disabled = last >= flowOrder.length;
}

function prepareFlows() {
  if (!flowTable) return;
  for (const hint of every(".without-script")) hint.hidden = true;
  for (const button of every("[data-page]", flowPager)) {
    button.addEventListener("click", () => {
      flowPage += Number(button.dataset.page);
      fillFlows(selected());
      flowTable.parentElement.scrollTop = 0;
    });
  }
}
