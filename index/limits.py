"""How much one file may ask for before it is refused; files are hostile input.

Every reader checks what the format itself can inflate (archives, pages, nesting, spans); the
sandbox adds time and memory, which also end what no check foresaw, such as a PDF that loops.
"""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one file. The defaults let every real paper through, with room to spare.

    `expansion` is how many times larger than the file an archive's parts may become together
    (Word's XML shrinks ten- to thirtyfold); smaller archives than `free_expanded_bytes` are exempt.
    `seconds` is counted in processor time and, separately, on the clock.
    """

    file_bytes: int = 256 * MIB
    expanded_bytes: int = 512 * MIB
    free_expanded_bytes: int = 16 * MIB
    expansion: int = 150
    archive_parts: int = 20_000
    pages: int = 3_000
    page_characters: int = 200_000
    characters: int = 20_000_000
    depth: int = 200
    table_cells: int = 1_000_000
    seconds: int = 120
    memory_bytes: int = 3 * 1024 * MIB
