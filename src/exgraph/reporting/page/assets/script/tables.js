// Tables: rows pass the filter or are hidden, are lit with the selection, are sorted and copied.
const sheets = every("table[data-sheet]").map((table) => {
  const rows = Array.from(table.tBodies[0].rows);
  return { id: table.dataset.sheet, table, body: table.tBodies[0], rows, about: data.sheets[table.dataset.sheet] };
});

function prepareTables() {
  for (const sheet of sheets) {
    sheet.rows.forEach((row, place) => row.setAttribute("tabindex", place ? "-1" : "0"));
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
  for (const button of every("button[data-copy]")) {
    button.addEventListener("click", () => copy(csv(sheets.find((sheet) => sheet.id === button.dataset.copy))));
  }
}

function pickRow(sheet, row) {
  if (row) select("row", sheet.id, sheet.rows.indexOf(row));
}

function showTables(pass, chosen) {
  const narrow = filtering();
  const text = (state.q || "").trim().toLowerCase();
  for (const sheet of sheets) {
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
  sortTable();
}

function isAbout(sheet, place, about, subjects, pass, chosen) {
  if (chosen.kind === "row" && chosen.names[0] === sheet.id) return chosen.names[1] === place;
  // A table of roles is about the roles themselves, not about all that they take part in.
  if (sheet.id === "roles") return subjects.some((role) => chosen.roles.has(role));
  return about.some((flow) => pass[flow] && chosen.flows.has(flow));
}

function sortTable() {
  const [id, number, direction] = (state.sort || "").split(",");
  for (const sheet of sheets) {
    const column = sheet.id === id ? Number(number) : -1;
    every("thead th", sheet.table).forEach((heading, place) => {
      if (place === column) heading.setAttribute("aria-sort", direction === "down" ? "descending" : "ascending");
      else heading.removeAttribute("aria-sort");
    });
    const wanted = `${column}:${direction}:${language}`;
    if (sheet.sorted === wanted || (column < 0 && !sheet.sorted)) continue;
    sheet.sorted = column < 0 ? "" : wanted;
    sheet.body.append(...(column < 0 ? sheet.rows : sorted(sheet.rows, column, direction === "down" ? -1 : 1)));
  }
}

// Numbers by value, before texts; texts as the language has them; what is empty last.
function sorted(rows, column, sign) {
  const order = new Intl.Collator(language, { numeric: true });
  const keys = rows.map((row, place) => {
    const cell = row.cells[column];
    const value = cell?.dataset.value;
    return { row, place, text: cell?.textContent || "", value: value === undefined ? null : Number(value) };
  });
  keys.sort((a, b) => {
    if (!a.text !== !b.text) return a.text ? -1 : 1;
    if ((a.value === null) !== (b.value === null)) return a.value === null ? sign : -sign;
    const found = a.value === null ? order.compare(a.text, b.text) : a.value - b.value;
    return sign * found || a.place - b.place;
  });
  return keys.map((key) => key.row);
}

// RFC 4180; a text that a spreadsheet would run as a formula is led by an apostrophe (OWASP, "CSV Injection").
function csvCell(text) {
  const formula = /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?[0-9]+(\.[0-9]+)?$/.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",;\t\r\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv(sheet) {
  const texts = (row) => Array.from(row.cells, (cell) => csvCell(linesOf(cell).join("; "))).join(",");
  const rows = Array.from(sheet.body.rows).filter((row) => !row.hidden);
  return [sheet.table.tHead.rows[0], ...rows].map(texts).join("\n") + "\n";
}

// The lines of a cell, which a line break parts.
function linesOf(cell) {
  const lines = [""];
  for (const node of cell.childNodes) {
    if (node.nodeName === "BR") lines.push("");
    else lines[lines.length - 1] += node.textContent;
  }
  return lines.map((line) => line.trim());
}

function copy(text) {
  const done = () => { document.getElementById("said").textContent = word("copied"); };
  // A page from a mail attachment may have no clipboard but this one.
  const byHand = () => {
    const area = document.body.appendChild(made("textarea", text, { class: "quiet", "aria-hidden": "true" }));
    area.select();
    document.execCommand("copy");
    area.remove();
    done();
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand);
  else byHand();
}
