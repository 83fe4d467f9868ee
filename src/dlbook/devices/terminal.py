"""터미널에서 옮겨 적은 글을 (명령, 찍은 글)로 나눕니다.

같은 기록도 사람마다 다르게 옮깁니다. 메일의 인용, 마크다운의 울타리, 터미널의
색, 노트북의 셀, 셸마다 다른 프롬프트를 여기서 걷어 냅니다. `split`이 하는 일은
셋입니다.

1. `clean`: 눈에 보이지 않는 글자와 울타리를 버립니다.
2. `unquote`: 인용 기호 `>`를 벗깁니다.
3. `command`: 프롬프트로 시작하거나 아는 명령인 줄에서 새 토막이 시작합니다. 명령
   없이 붙여 넣은 글은 `SIGNS`로 무엇이 찍은 글인지 압니다.
"""

import html
import re
import textwrap
from typing import NamedTuple

ANSI = re.compile(r"(?:\x1b|\u241b|\^\[|\\033|\\x1b|\\e)"
                  r"(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()]\w)"
                  r"|\[\d{1,3}(?:;\d{1,3})*m")
INVISIBLE = re.compile("[\ufeff\u200b-\u200f\u2060\u00ad\x00-\x08\x0e-\x1f]")
FENCE = re.compile(r"\s*(?:`{3,}|~{3,})[\w {}.+=-]*$|\s*</?(?:details|summary|"
                   r"pre|code|blockquote)\b[^>]*>\s*$", re.I)
MOJIBAKE = (("latin-1", "cp949"), ("cp1252", "cp949"), ("latin-1", "utf-8"),
            ("cp1252", "utf-8"))
HANGUL = re.compile("[가-힣]")

# 프롬프트. 윈도우의 프롬프트는 운영 체제도 알려 줍니다.
VENV = r"\s*(?:\([^()]{1,60}\)\s*)*"
WINDOWS = re.compile(VENV + r"(?:PS\s+)?(?:[A-Za-z]:[\\/]|\\\\|Microsoft\."
                     r"PowerShell\S*::)[^>|:*?\"<]*>\s*(?P<command>.*)")
SHELL = re.compile(VENV + "(?:" + "|".join((
    r"PS(?:\s+[~/][^>|]*)?>\s*",
    r"\[?[\w.+-]+@[\w.-]+[^$#%>❯|]*[$#%>❯]\s*",
    r"(?:bash|sh|zsh|ksh)-[\d.]+[$#]\s+",
    r"[~/][\w./~-]*\s*[$#%>❯]\s+",
    r"[➜❯λ]\s+(?:\S+\s+git:\([^)]*\)\s+(?:✗\s+)?|[~/]\S*\s+)?",
    r"\$\s+",
    r"%\s+(?=[!-~])(?!\d)",
)) + r")(?P<command>\S.*)")
ROOT = re.compile(VENV + r"#\s*(?P<command>\S.*)")
CELL = re.compile(r"\s*(?:In\s*\[[\s\d*]*\]|\[[\s\d*]+\])\s*:?\s*"
                  r"(?P<command>\S.*)")
RESULT = re.compile(r"\s*Out\s*\[\d*\]:\s?")
MAGIC = re.compile(r"\s*(?:!(?=\s*[a-z./~])|%{1,2}(?=[a-z]))\s*"
                   r"(?P<command>\S.*)")
PYTHON = re.compile(r"\s*>>>(?:\s(?P<command>.*))?$")

# 프롬프트가 없어도 명령인 줄
KNOWN = re.compile(
    r"(?:sudo\s+|time\s+)?(?:(?:[\w./\\:-]*[/\\])?nvidia-smi(?:\.exe)?"
    r"(?:\s+(?:-|\||>|mig\b|nvlink\b).*)?"
    r"|(?:python[\d.]*|py)(?:\.exe)?(?:\s+(?:-\S+|\S+\.py)\b.*)?"
    r"|(?:(?:uv\s+|python\S*\s+-m\s+)?pip[\d.]*)\s+(?:list|freeze|show)\b.*"
    r"|(?:conda|mamba|micromamba)\s+list\b.*"
    r"|lspci\b.*|uname(?:\s+-\w+)*|cat\s+/\S+.*|ver|systeminfo|winver"
    r"|env|printenv.*|echo\s+[\"']?[$%].*|export\s+\w+=.*|set\s+\w+=.*|unset\s+\w+"
    r"|\$env:\w+\s*=.*|ls\s+\S*dockerenv|sysctl\s+-n.*|wmic\s+path.*"
    r"|\(?Get-(?:CimInstance|WmiObject)\b.*|docker\s+run\b.*)\s*")
STATEMENT = re.compile(
    r"(?:import [\w.]+(?: as \w+)?(?:, *[\w.]+)*(?:;.*)?|from [\w.]+ import .+"
    r"|os\.environ\[.*|print\(.*\)|(?:tf|torch|jax|keras|device_lib)\.[\w.]+\(.*\))\s*")

# 찍은 글만 보고 무엇이 찍었는지 아는 줄
SIGNS = {
    "nvidia-smi": re.compile(
        r"\s*\|?\s*NVIDIA-SMI (?:\d|has failed|couldn't)|"
        r"\s*Failed to initialize NVML|No devices were found\s*$|"
        r"Unable to determine the device handle|=+NVSMI LOG=+|"
        r"\s*GPU \d+: .*\(UUID: |\s*\|\s+\d+\s+\S.*\|\s*[\dA-F]{4,8}:[\dA-F]{2}:|"
        r"(?:\S+: )*(?:command not found: )?nvidia-smi: (?:command )?not found|"
        r"(?:\S+: )*command not found: nvidia-smi|"
        r"(?:\S+: )*nvidia-smi: \S*\s?명령|"
        r"nvidia-smi ?: (?:The term )?['‘]?nvidia-smi|"
        r"(?:Command |명령어? )?['‘]nvidia-smi['’]"),
    "python": re.compile(
        r".*Traceback \(most recent call last\)|[IWEF]\d{4} \d\d:\d\d:|"
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+: [IWEF] |[IWEF] tensorflow/|"
        r"\s*\[?(?:Physical|Logical)Device\(|\[(?:Cuda|Cpu|TFRT_CPU)|"
        r".*\bUserWarning:|WARNING:[^ ]*(?:jax|tensorflow)|"
        r"WARNING: All log messages|Num GPUs Available|Epoch \d+/\d+|"
        r"[\w.]*(?:Import|ModuleNotFound|Runtime|Internal|Assertion|Resource"
        r"Exhausted|OutOfMemory|XlaRuntime|Accelerator)Error: |"
        r"An NVIDIA GPU may be present"),
    "pip list": re.compile(
        r"\s*Package\s+Version\b|# packages in environment|"
        r"\s*[A-Za-z][\w.-]*==\d[\w.+!]*\s*$|Name: [\w.-]+\s*$"),
    "lspci": re.compile(
        r"(?:[\da-f]{4}:)?[\da-f]{2}:[\da-f]{2}\.\d (?:VGA|3D|Display)"),
    "/etc/os-release": re.compile(r"PRETTY_NAME="),
}


class Block(NamedTuple):
    """명령 하나와 그것이 찍은 글입니다. 명령을 모르면 command가 비어 있습니다.

    shell은 프롬프트가 알려 준 것으로 "windows", "python", "notebook"이거나 빈
    글입니다. guessed는 찍은 글을 보고 명령을 짐작했다는 뜻입니다.
    """

    command: str = ""
    output: str = ""
    shell: str = ""
    guessed: bool = False


def split(text):
    """글을 Block들로 나눕니다. 명령보다 앞의 글은 명령이 빕니다."""
    blocks = [(Block(), [])]
    for line in unquote(clean(text)):
        if found := command(line):
            blocks.append((found, []))
            continue
        line = RESULT.sub("", line, count=1)
        if guess := signed(line, blocks[-1][0]):
            blocks.append((guess, []))
        blocks[-1][1].append(line)
    return [block._replace(output="\n".join(lines))
            for block, lines in blocks if block.command or "".join(lines).strip()]


def clean(text):
    """눈에 보이지 않는 글자와 울타리를 버린 줄들입니다."""
    text = INVISIBLE.sub("", ANSI.sub("", text))
    if re.search("&(?:gt|lt|amp|quot|nbsp|#\\d+);", text):
        text = html.unescape(text)
    text = text.translate(str.maketrans("‘’“”\t", "''\"\" "))
    text = re.sub(r"[^\S\n\r]", " ", text)
    return [repaired(line.rstrip()) for line in text.splitlines()
            if not FENCE.fullmatch(line)]


def repaired(line):
    """다른 인코딩으로 읽어 깨진 한국어를 되돌립니다. 못 하면 그대로 둡니다."""
    if len(re.findall("[\x80-\xff]", line)) < 4 or HANGUL.search(line):
        return line
    for wrong, right in MOJIBAKE:
        try:
            found = line.encode(wrong).decode(right)
        except UnicodeError:
            continue
        if HANGUL.search(found):
            return found
    return line


def unquote(lines):
    """메일과 마크다운의 인용 기호를 벗깁니다. 파이썬의 `>>>`는 남깁니다."""
    while quoted(lines):
        lines = [line.lstrip()[1:].removeprefix(" ") for line in lines]
    lines = [unmarked(line) for line in lines if not FENCE.fullmatch(line)]
    return textwrap.dedent("\n".join(lines)).split("\n")


def quoted(lines):
    """빈 줄을 빼고 모든 줄이 인용 기호로 시작하는지 봅니다."""
    written = [line.lstrip() for line in lines if line.strip()]
    return bool(written) and all(line.startswith(">") for line in written)


def unmarked(line):
    """글의 일부만 인용했을 때 한 줄의 인용 기호를 벗깁니다."""
    while line.lstrip().startswith(">") and (
            not PYTHON.match(line) or re.match(r"\s*>>>\s+[$|+!]", line)):
        line = line.lstrip()[1:].removeprefix(" ")
    return line


def command(line):
    """이 줄이 명령이면 찍은 글이 빈 Block이고, 아니면 None입니다."""
    if found := PYTHON.match(line):
        return Block(f"python: {found['command'] or ''}", shell="python")
    if found := WINDOWS.fullmatch(line):
        return typed(found["command"], "windows")
    if found := SHELL.fullmatch(line):
        return typed(found["command"])
    if found := ROOT.fullmatch(line):
        return typed(found["command"]) if KNOWN.fullmatch(
            found["command"]) else None
    found = CELL.fullmatch(line)
    inside = found["command"] if found else line.strip()
    if MAGIC.fullmatch(inside) or KNOWN.fullmatch(inside):
        return typed(inside)
    if STATEMENT.fullmatch(inside) or found and "In" in line.split("]")[0]:
        return Block(f"python: {inside}", shell="python")
    return None


def typed(text, shell=""):
    """사람이 친 명령에서 노트북의 `!`와 `%`를 벗깁니다."""
    text = text.strip()
    if found := MAGIC.fullmatch(text):
        return Block(found["command"], shell="notebook")
    if found := PYTHON.match(text):
        return Block(f"python: {found['command'] or ''}", shell="python")
    return Block(text or " ", shell=shell)


def signed(line, now):
    """찍은 글의 생김새가 지금 토막과 다르면, 그것을 찍었을 Block입니다."""
    kind = next((name for name, sign in SIGNS.items() if sign.match(line)), None)
    if not kind or same(kind, now.command):
        return None
    if kind == "pip list" and now.command.strip():
        return None
    return Block(kind, guessed=True)


def same(kind, typed):
    """이 명령이 그런 글을 찍는지 봅니다."""
    words = {"python": r"python|\bpy\b|\.py\b", "pip list": "pip|conda|mamba",
             "lspci": "lspci|VideoController"}.get(kind, re.escape(kind))
    return bool(re.search(words, typed))
