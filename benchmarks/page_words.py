"""The words of the page of results, and how numbers are written, in each of its languages.

Measurements name their figures in English. Russian knows the names of those that the page shows; one that it does not know stands in English, which a test
forbids for what is kept.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of the page. `columns` are the heads: figure, ours, floor, ratio, at most.

    `figures` are patterns of names with what is said for them; `{0}` stands for the first group.
    """

    head: str
    columns: tuple[str, str, str, str, str]
    not_measured: str
    missed: str
    ratio_of: str
    over_the_versions: str
    everything: str
    version: str
    comma: str = "."
    thousands: str = ","
    units: Mapping[str, str] = field(default_factory=dict)
    subjects: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, str] = field(default_factory=dict)

    def subject(self, name: str) -> str:
        """What a subject is called."""
        return self.subjects.get(name, name)

    def figure(self, name: str) -> str:
        """What a figure is called."""
        for pattern, said in self.figures.items():
            if found := re.fullmatch(pattern, name):
                return said.format(*(one.replace(",", self.thousands) for one in found.groups()))
        return name

    def amount(self, value: float, unit: str) -> str:
        """A number with its unit."""
        return f"{self.number(value)} {self.units.get(unit, unit)}"

    def number(self, value: float) -> str:
        """Three digits that count; whole from a hundred on."""
        return self._written(f"{value:,.0f}" if value >= 100 else f"{value:.3g}")

    def fraction(self, value: float) -> str:
        """A ratio."""
        return self._written(f"{value:.2f}")

    def _written(self, text: str) -> str:
        """A number of Python's as the language writes it."""
        whole, point, part = text.partition(".")
        return whole.replace(",", self.thousands) + (self.comma + part if point else "")


ENGLISH = Tongue(
    head="""# How fast, beside how fast it could be

Drawn from `docs/benchmarks` by `python dev.py bench -- --keep`; do not write into it by hand. Each figure is a median (of starts from a cold disk that of the faster half) beside its
floor: the least that the same work can cost, such as an empty window of PySide6 packed the same way, Argon2id alone, or one bare row in SQLCipher.
The ratio is ours by the floor; "at most" is what the project asks of it. `python dev.py bench -- --compare` names what became worse than the last kept version by more than the
noise, and fails then. What each figure means stands at the top of its file under `benchmarks/`. An old laptop is slower than the
machine of these figures; the ratios hold there too.

## Version {version}
""",
    columns=("figure", "ours", "floor", "ratio", "at most"),
    not_measured="not measured yet",
    missed="missed",
    ratio_of="ratio",
    over_the_versions="## Over the versions\n\nOurs, and the ratio in brackets.",
    everything="## Everything that was measured",
    version="version",
)

_START = "start of the installed program to a usable unlock page"
_STARTED = "запуск установленной программы до готовой страницы разблокировки"
_SPOKEN = {"en": "на английском", "ru": "на русском", "kk": "на казахском"}
_KINDS = {
    "": "",
    ", processor time": ", время процессора",
    ", memory": ", память",
    ", cold disk": ", с холодного диска",
}
_NUMBER = r"([\d,]+)"

RUSSIAN = Tongue(
    head="""# Насколько быстро — рядом с тем, как быстро возможно

Страница составлена из `docs/benchmarks` командой `python dev.py bench -- --keep`; от руки в неё не пишут. Каждое число — медиана (у запусков с холодного диска — медиана быстрой половины), и рядом с ним нижняя
граница: наименьшее, чего может стоить та же работа, например пустое окно PySide6, упакованное так же, один Argon2id или одна голая строка в SQLCipher.
Отношение — наше число, делённое на границу; «не больше» — чего требует от него проект. `python dev.py bench -- --compare` называет то, что стало хуже последней сохранённой версии сверх
разброса, и завершается тогда ошибкой. Что значит каждое число, написано в начале его файла в `benchmarks/`. Старый ноутбук медленнее
компьютера, на котором это измерено; отношения верны и на нём.

## Версия {version}
""",
    columns=("что измерено", "у нас", "граница", "отношение", "не больше"),
    not_measured="ещё не измерено",
    missed="не достигнуто",
    ratio_of="отношение",
    over_the_versions="## По версиям\n\nНаши числа, в скобках отношение.",
    everything="## Всё, что измерено",
    version="версия",
    comma=",",
    thousands="\u00a0",
    units={"s": "с", "ms": "мс", "MB": "МБ", "rows/s": "строк/с"},
    subjects={
        "Start": "Запуск",
        "Start, as a clock sees it": "Запуск по часам",
        "Start from a cold disk": "Запуск с холодного диска",
        "Memory": "Память",
        "Unlock": "Разблокировка",
        "Search": "Поиск",
        "Open a person": "Открытие страницы человека",
        "Save": "Сохранение",
        "Night count": "Подсчёт ночи",
        "Quarter export": "Отчёт за квартал",
        "Import": "Загрузка реестра",
        "Installed size": "Размер после установки",
        "Installed size, Windows": "Размер после установки, Windows",
        "Installer for Linux": "Установщик для Linux",
        "Installer for Windows": "Установщик для Windows",
    },
    figures={
        **{
            f"{_START}, {code}{kind}": f"{_STARTED}, {spoken}{said}"
            for code, spoken in _SPOKEN.items()
            for kind, said in _KINDS.items()
        },
        "load of the machine while starts were measured": "нагрузка на компьютер, пока измеряли запуск",
        f"memory after unlock, {_NUMBER} people": "память после разблокировки, {0} человек",
        f"memory after unlock, {_NUMBER} people, own share": "память после разблокировки, {0} человек, только своя",
        f"unlock, {_NUMBER} people": "разблокировка, {0} человек",
        f"unlock and list {_NUMBER} people": "разблокировка и список из {0} человек",
        f"search among {_NUMBER}, median keystroke": "поиск среди {0} человек, медиана по нажатиям клавиш",
        f"search among {_NUMBER}, 99th of 100 keystroke": "поиск среди {0} человек, 99-е из 100 нажатий",
        f"search among {_NUMBER}, slowest keystroke": "поиск среди {0} человек, самое медленное нажатие",
        f"among the first {_NUMBER} of {_NUMBER}: half of both names": (
            "среди первых {0} из {1} человек: по половине имени и фамилии"
        ),
        f"among the first {_NUMBER} of {_NUMBER}: in the wrong keyboard layout": (
            "среди первых {0} из {1} человек: в чужой раскладке клавиатуры"
        ),
        f"among the first {_NUMBER} of {_NUMBER}: one slip": "среди первых {0} из {1} человек: с одной опиской",
        f"among the first {_NUMBER} of {_NUMBER}: spelled by the rules": (
            "среди первых {0} из {1} человек: в другом написании по правилам"
        ),
        f"among the first {_NUMBER} of {_NUMBER}: spelled otherwise, and one slip": (
            "среди первых {0} из {1} человек: в другом написании и с одной опиской"
        ),
        f"open a person of {_NUMBER}": "открыть страницу одного человека из {0}",
        "save an answer": "сохранить ответ",
        "count the night and take it back": "подсчитать ночь и отменить подсчёт",
        f"quarter export, {_NUMBER} people served": "отчёт за квартал, помощь получили {0} человек",
        "quarter export: counting": "отчёт за квартал: подсчёт",
        "quarter export: protecting the numbers and proving it": "отчёт за квартал: защита чисел и её проверка",
        "quarter export: drawing it in three languages": "отчёт за квартал: рисование на трёх языках",
        f"import of {_NUMBER} CTDC rows": "загрузка {0} строк CTDC",
        f"import of {_NUMBER} made rows": "загрузка {0} вымышленных строк",
        "installed size": "размер после установки",
        "installed size, Windows": "размер после установки, Windows",
        "size of the Debian package": "размер пакета Debian",
        "size of the Windows installer": "размер установщика для Windows",
    },
)
