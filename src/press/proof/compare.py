"""나온 글을 기록과 견줍니다. 다르면 어디가 다른지 글로 돌려줍니다."""

import difflib
import re
from dataclasses import dataclass, field

NUMBER = re.compile(r"[-+]?(?:\d+(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?")
UNIT = re.compile(r"[mu]?s(?=[ /])")
# {잰 횟수: 폭의 배수}. 정규 분포에서 뽑은 800만 벌로 셈했습니다.
ROOM = {4: 10.8, 5: 5.3, 6: 3.5, 7: 2.6, 8: 2.2, 9: 1.8, 10: 1.6}
NOT_A_NUMBER = re.compile(r"(?<![\w가-힣])nan(?![\w가-힣])", re.IGNORECASE)


@dataclass(frozen=True)
class Rules:
    """줄마다 견주는 법입니다. 어느 것에도 들지 않는 줄은 한 글자씩 견줍니다.

    ranges  {이름표: 수마다의 (가장 작은 값, 가장 큰 값, 끝자리)}
    runs    범위를 잰 횟수
    timed   수를 빼고 글만 견줄 이름표
    varies  이름표만 견줄 줄
    loose   이 꼴로 시작하는 두 줄은 수를 빼고 견줍니다
    """

    ranges: dict = field(default_factory=dict)
    runs: int = 8
    timed: tuple = ()
    varies: tuple = ()
    loose: re.Pattern | None = None


EXACT = Rules()


def text_difference(expected, actual, rules=EXACT, names=("기록", "실행")):
    """글이 같으면 빈 글을, 다르면 통합 diff를 돌려줍니다.

    nan이 든 글은 기록과 같더라도 통과하지 못합니다.
    """
    if match := NOT_A_NUMBER.search(actual):
        line = actual.count("\n", 0, match.start()) + 1
        return f"{line}째 줄에 nan이 나왔습니다. nan은 통과하지 못합니다.\n"
    wanted, given = lines_of(expected), lines_of(actual)
    reasons = [line_difference(old, new, rules)
               for old, new in zip(wanted, given)]
    accepted = [new if reason else old
                for old, new, reason in zip(wanted, given, reasons)]
    accepted += given[len(wanted):]
    shown = "".join(
        f"{visible(line)}\n" if line.endswith("\n")
        else f"{visible(line)}\n(마지막 줄바꿈 없음)\n"
        for line in difflib.unified_diff(wanted, accepted, *names, n=2,
                                         lineterm="\n"))
    told = {reason for reason in reasons if reason not in ("", DIFFERENT)}
    return shown + "".join(f"{reason}\n" for reason in sorted(told))


DIFFERENT = "다릅니다."


def lines_of(text):
    """줄바꿈(LF)만 줄을 나눕니다. CR은 글자입니다."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def visible(line):
    """보이지 않는 글자를 보이게 적습니다."""
    return "".join(char if char.isprintable() or char == "\t" else
                   char.encode("unicode_escape").decode()
                   for char in line.removesuffix("\n"))


def first_difference(expected, actual, rules=EXACT):
    """처음 다른 줄의 번호입니다. 1부터 셉니다."""
    wanted, given = lines_of(expected), lines_of(actual)
    for number, (old, new) in enumerate(zip(wanted, given), start=1):
        if line_difference(old, new, rules):
            return number
    return min(len(wanted), len(given)) + 1


def line_difference(expected, actual, rules=EXACT):
    """두 줄이 다른 까닭입니다. 같거나 달라도 되면 빈 글입니다."""
    if label := label_of(actual, rules.ranges):
        return range_difference(label, expected, actual, rules)
    if expected == actual or label_of(actual, rules.varies) and (
            label_of(expected, rules.varies) == label_of(actual, rules.varies)):
        return ""
    loose = (label_of(actual, rules.timed)
             or rules.loose and rules.loose.match(expected)
             and rules.loose.match(actual))
    return "" if loose and shape(expected) == shape(actual) else DIFFERENT


def label_of(line, labels):
    """줄의 이름표입니다. labels에 없으면 빈 글입니다."""
    return max((label for label in labels if line.startswith(f"{label}:")),
               key=len, default="")


def range_difference(label, expected, actual, rules):
    """수가 모두 잰 범위를 넓힌 것 안에 있는지 봅니다."""
    old, new = expected[len(label):], actual[len(label):]
    if not expected.startswith(f"{label}:") or shape(old) != shape(new):
        return DIFFERENT
    found, ranges = numbers(new), rules.ranges[label]
    if len(found) != len(ranges):
        return (f"'{label}' 줄의 수는 {len(found)}개인데 장부의 범위는 "
                f"{len(ranges)}개입니다.")
    for value, (low, high, step) in zip(found, ranges):
        bottom, top = widened(low, high, step, rules.runs)
        if not bottom <= value <= top:
            return (f"'{label}'의 {value:g}이 잰 범위 {low:g}–{high:g}를 넓힌 "
                    f"{bottom:g}–{top:g}의 밖입니다.")
    return ""


def widened(low, high, step, runs):
    """runs번 잰 범위를 그 폭의 몇 배만큼, 적어도 끝자리 하나만큼 양쪽으로 넓힙니다.

    적게 잴수록 더 넓힙니다. 값이 정규 분포이면 다음 값은 5,000번에 한 번 벗어납니다.
    """
    times = ROOM[min(max(runs, min(ROOM)), max(ROOM))]
    room = max(times * (high - low), step) + 1e-12
    return low - room, high + room


def shape(line):
    """수와 시간의 단위를 지우고 빈칸을 줄인 줄입니다."""
    return re.sub(r"\s+", " ", UNIT.sub("s", NUMBER.sub(" # ", line)))


def numbers(text):
    return [float(match.replace(",", "")) for match in NUMBER.findall(text)]


def steps(text):
    """수마다 끝자리 하나의 크기입니다."""
    found = []
    for match in NUMBER.findall(text):
        head, _, power = match.lower().partition("e")
        digits = len(head.partition(".")[2])
        found.append(10.0 ** (int(power or 0) - digits))
    return found
