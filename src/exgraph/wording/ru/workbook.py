"""What the workbook says: of itself, and on the sheet that shows the whole matrix."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "workbook.ends": "источник ↓   назначение →",
    "workbook.signs": "{none}: прямого подключения нет. {denied}: запрещено. Пусто: в документе ничего не сказано.",
    "workbook.what": "Какие порты роль должна мочь открывать на другой роли, как сказано в документе, и что из этого "
    "понял exgraph. Строки открывают подключения к столбцам. Выведенное, а не указанное, — в столбце inferred.",
    "workbook.counts": "Ролей: {roles}, зон: {zones}, потоков: {flows}.",
    "workbook.exposed": "Зоны на границе с неподконтрольной сетью: {names:some}.",
    "workbook.files": "Прочитано из {names:some}.",
    "workbook.made": "Составил exgraph {version}.",
    "workbook.matrix": "роль × роль, зона за зоной: службы, которые строка открывает на столбце",
    "workbook.flows": "по строке на поток: его столбцы, место и слова документа; этот лист exgraph читает обратно",
    "workbook.ports": "какие порты нужны и как часто",
    "workbook.crossings": "потоки, которые пересекают границу зоны",
    "workbook.asymmetries": "что каждая пара ролей открывает в одну сторону и в другую",
    "workbook.roles": "что известно о каждой роли: её названия, зона, продукт и адреса",
    "workbook.findings": "что в документе неверно, пропущено или странно",
}
