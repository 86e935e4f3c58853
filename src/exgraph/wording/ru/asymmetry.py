"""Which services go one way only."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "asymmetry.summary": "Несимметричных пар: {asymmetric} из {pairs} (односторонних {one_way}, с разными службами в "
    "каждую сторону {different}); через границу доверия — {crossing}. Симметричных: {symmetric}, без подключения: "
    "{none}.",
    "asymmetry.no-flows": "Потоков между разными ролями нет.",
    "asymmetry.returned": "{share:share} потоков открыты и в обратную сторону.",
    "asymmetry.suspected": "Потоков, которые могут быть ответами или уведомлениями (--without replies): {flows}; без "
    "них несимметричных пар было бы {asymmetric}.",
    "asymmetry.services": "здесь не учтено",
    "asymmetry.meaning": "Ответу по установленному подключению правило не нужно; подключению, которое роль открывает "
    "сама, нужно. Только то, что стоит после стрелки, открыто лишь в одну сторону.",
    "asymmetry.wide": "Потоков, чей узел обозначает и другие (любой, сеть): {n}. Каждый учтён один раз, а не для "
    "каждого из них.",
    "asymmetry.undirected-pairs": (
        "В этих числах нет {n} пары: в документе не сказано, кто из двух открывает соединение.",
        "В этих числах нет {n} пар: в документе не сказано, кто из двух открывает соединение.",
        "В этих числах нет {n} пар: в документе не сказано, кто из двух открывает соединение.",
    ),
    "asymmetry.left-out": "Пары, направление которых в документе не указано ({pairs})",
    "asymmetry.unsaid": "не сказано, кто из двух открывает соединение",
    "asymmetry.undirected": "без направления",
    "asymmetry.exposed": "Несимметричные пары на границе зоны, обращённой наружу ({pairs})",
    "asymmetry.boundaries": "Несимметричные пары на других границах доверия ({pairs})",
    "asymmetry.inside": "Несимметричные пары внутри зон ({pairs})",
    "asymmetry.same": "Симметричные пары: одни и те же службы в обе стороны ({pairs})",
    "asymmetry.roles": (
        "Потоки каждой роли с другими; {n} роль обменивается данными сама с собой",
        "Потоки каждой роли с другими; {n} роли обмениваются данными сами с собой",
        "Потоки каждой роли с другими; {n} ролей обмениваются данными сами с собой",
    ),
    "asymmetry.not-shown": "Не показано пар без подключения: {pairs} ({said}).",
    "asymmetry.none-said": "сказано, что подключения нет ни в одну сторону",
    "asymmetry.silent-pairs": "из них документ молчит о {silent}",
    "asymmetry.pair": "пара",
    "asymmetry.kind": "вид",
    "asymmetry.one-way": "односторонняя",
    "asymmetry.different": "разные службы",
    "asymmetry.symmetric": "симметричная",
    "asymmetry.between": "между",
    "asymmetry.also-back": "открыты и обратно",
    "asymmetry.reciprocity": "взаимность",
    "asymmetry.to-itself": "сама с собой",
    "asymmetry.silent-back": "об обратном направлении ничего не сказано",
    "asymmetry.missing": "{source} → {destination}: {said}",
    "asymmetry.neither": "в обе стороны: {said}",
    "asymmetry.none": "прямого подключения нет",
    "asymmetry.silent": "в документе ничего не сказано",
    "asymmetry.renamed": "{ports} в обе стороны под разными именами",
    "asymmetry.reciphered": "{ports} в обе стороны, различаются шифрованием или уточнением",
}
