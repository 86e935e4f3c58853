// Tables: rows pass the filter or are hidden, are lit with the selection, and are sorted.
const sheets = every("table[data-sheet]").map((table) => {
  const id = table.dataset.sheet, body = table.tBodies[0];
  if (table === flowTable) return { id, table, body };
  return { id, table, body, rows: Array.from(body.rows), about: data.sheets[id] };
});
const listed = sheets.filter((sheet) => sheet.rows);

function prepareTables() {
  for (const sheet of sheets) {
    sheet.rows?.forEach((row, place) => row.setAttribute("tabindex", place ? "-1" : "0"));
    sheet.body.addEventListener("click", (event) => {
      // Marking text with the mouse is no click on a row.
      if (String(getSelection())) return;
      const name = event.target.closest("span[data-role], span[data-zone]");
      if (name?.dataset.role) select("role", roles[name.dataset.role].id);
      else if (name) select("zone", zones[name.dataset.zone].id);
      else pickRow(sheet, event.target.closest("tr"));
    });
    sheet.body.addEventListener("keydown", (event) => {
      const rows = Array.from(sheet.body.rows).filter((row) => !row.hidden);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) rove(rows, rows.indexOf(event.target) + step);
      else if (event.key === "Enter") pickRow(sheet, event.target.closest("tr"));
      else return;
      event.preventDefault();
    });
    every("thead button", sheet.table).forEach((button, column) => {
      button.addEventListener("click", () => {
        const down = state.sort === encoded(sheet.id, column, "up");
        change({ sort: encoded(sheet.id, column, down ? "down" : "up") });
      });
    });
  }
}

function pickRow(sheet, row) {
  if (row) select("row", sheet.id, sheet.rows ? sheet.rows.indexOf(row) : row.dataset.place);
}

function showTables(pass, chosen) {
  const narrow = filtering();
  const text = (state.q || "").trim().toLowerCase();
  for (const sheet of listed) {
    let first = null;
    sheet.rows.forEach((row, place) => {
      const [about, subjects = []] = sheet.about[place];
      const within = about.some((flow) => pass[flow]);
      const alone = !about.length && text && !state.application && !state.port && !state.zone;
      const kept = !narrow || within || (alone && row.textContent.toLowerCase().includes(text));
      const lit = Boolean(chosen && isAbout(sheet, place, about, subjects, pass, chosen));
      row.hidden = !kept || Boolean(state.only && chosen && !lit);
      row.classList.toggle("lit", lit);
      if (!row.hidden && (!first || row.tabIndex === 0)) first = row;
    });
    for (const row of sheet.rows) if (row.tabIndex === 0 && row !== first) row.setAttribute("tabindex", "-1");
    first?.setAttribute("tabindex", "0");
    sheet.table.classList.toggle("fading", Boolean(chosen));
  }
  sortTables();
}

function isAbout(sheet, place, about, subjects, pass, chosen) {
  if (chosen.kind === "row" && chosen.names[0] === sheet.id) return chosen.names[1] === place;
  // A table of roles is about the roles themselves, not about all that they take part in.
  if (ABOUT_ROLES.includes(sheet.id)) return subjects.some((role) => chosen.roles.has(role));
  return about.some((flow) => pass[flow] && chosen.flows.has(flow));
}
const ABOUT_ROLES = ["roles", "reach", "chokepoint-roles"];

function markHeadings(table, id) {
  const [sorted, number, direction] = (state.sort || "").split(",");
  const column = sorted === id ? Number(number) : -1;
  every("thead th", table).forEach((heading, place) => {
    if (place === column) heading.setAttribute("aria-sort", direction === "down" ? "descending" : "ascending");
    else heading.removeAttribute("aria-sort");
  });
  return column;
}

function sortTables() {
  const direction = (state.sort || "").split(",")[2];
  for (const sheet of listed) {
    const column = markHeadings(sheet.table, sheet.id);
    const wanted = `${column}:${direction}:${language}`;
    if (sheet.sorted === wanted || (column < 0 && !sheet.sorted)) continue;
    sheet.sorted = column < 0 ? "" : wanted;
    sheet.body.append(...(column < 0 ? sheet.rows : sorted(sheet.rows, column, direction === "down" ? -1 : 1)));
  }
}

// Numbers by value, before texts; texts as the language has them; what is empty last.
function byKey(sign) {
  const order = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    if (!a.text !== !b.text) return a.text ? -1 : 1;
    if ((a.value === null) !== (b.value === null)) return a.value === null ? sign : -sign;
    const found = a.value === null ? order.compare(a.text, b.text) : a.value - b.value;
    return sign * found || a.place - b.place;
  };
}

function sorted(rows, column, sign) {
  const keys = rows.map((row, place) => {
    const cell = row.cells[column];
    const value = cell?.dataset.value;
    return { row, place, text: cell?.textContent || "", value: value === undefined ? null : Number(value) };
  });
  return keys.sort(byKey(sign)).map((key) => key.row);
}

// The sentence above what is filtered is computed from what is shown; what no filter changes says so.
const WHOLE = ["roles", "reach", "chokepoints", "closing", "ports", "conduits", "retire", "compromised", "diff"];
function showReadings(pass) {
  const narrow = filtering();
  const passed = pass.reduce((sum, passes) => sum + passes, 0);
  for (const section of every("main > section")) {
    const told = one(".reading", section);
    if (!narrow) {
      told.textContent = word(told.dataset.word);
      continue;
    }
    const inside = sheets.filter((sheet) => section.contains(sheet.table) && !sheet.table.closest("[data-medium=paper]"));
    const counts = inside.map((sheet) => [sheet.rows ? sheet.rows.filter((row) => !row.hidden).length : flowOrder.length,
      sheet.rows ? sheet.rows.length : flows.length]);
    const [rows, all] = counts.reduce((sum, [shown, whole]) => [sum[0] + shown, sum[1] + whole], [0, 0]);
    const name = section.id === "account" ? "filtered-not" : inside.length ? "filtered-table" : "filtered-picture";
    const numbers = WHOLE.includes(section.id) ? ` ${word("filtered-numbers")}` : "";
    told.textContent = word(name, { rows, all, flows: passed, total: flows.length }) + numbers;
  }
}
